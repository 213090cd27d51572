// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The one-time code that carries a draft from one place to another: eight characters by which the platform finds it,
/// and twelve that it never sees. Without look-alikes. Secret: `toString` hides it.
public record HandoffCode(String value) {
    private static final String ALPHABET = "34679ACDEFGHJKMNPQRTWXY";
    private static final int LOOKUP = 8;
    private static final int LENGTH = 20;
    private static final int GROUP = 4;

    public HandoffCode {
        if (value.length() != LENGTH || !value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("not a hand-off code");
        }
    }

    public static HandoffCode fresh(SecureRandom random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new HandoffCode(code.toString());
    }

    /// As typed: grouped or not, in either case.
    public static Optional<HandoffCode> parse(String typed) {
        String plain = typed.replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new HandoffCode(plain));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The part that stands in an address.
    public String lookup() {
        return value.substring(0, LOOKUP);
    }

    /// The part that never leaves the person.
    String secret() {
        return value.substring(LOOKUP);
    }

    /// In groups of four, for paper and screen.
    public String grouped() {
        return String.join(
                " ",
                IntStream.range(0, LENGTH / GROUP)
                        .mapToObj(group -> value.substring(group * GROUP, (group + 1) * GROUP))
                        .toList());
    }

    @Override
    public String toString() {
        return "HandoffCode[…]";
    }
}
