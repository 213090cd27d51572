// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// Eight characters without look-alikes that let the holder ask for a case. Secret: `toString` hides it.
public record QueryCode(String value) {
    /// No 0 O, 1 I L, 2 Z, 5 S, 8 B, U V.
    private static final String ALPHABET = "34679ACDEFGHJKMNPQRTWXY";

    private static final int LENGTH = 8;

    public QueryCode {
        if (value.length() != LENGTH || !value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("not a query code");
        }
    }

    public static QueryCode fresh(SecureRandom random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new QueryCode(code.toString());
    }

    /// As typed: grouped or not, in either case.
    public static Optional<QueryCode> parse(String text) {
        try {
            return Optional.of(
                    new QueryCode(text.replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Of the eight ASCII characters without grouping; this alone leaves the terminal.
    public String sha256Hex() {
        return Digests.sha256Hex(value.getBytes(StandardCharsets.US_ASCII));
    }

    /// `7KQM 4XRT`, for screen and paper.
    public String grouped() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return "QueryCode[…]";
    }
}
