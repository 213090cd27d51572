// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A PIN as it is kept: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP's figure for it) and 16 random bytes of salt. A
/// short PIN is no password: what really keeps it is that this is sealed on disk and that wrong tries lock.
///
/// @param salt in hex
/// @param hash in hex
public record PinHash(int rounds, String salt, String hash) {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final int SALT = 16;
    private static final int BITS = 256;

    /// @throws IllegalArgumentException when it is not six to twelve digits, or one that everybody tries first
    public static PinHash of(String pin, SecureRandom random) {
        if (!pin.matches("[0-9]{6,12}") || isObvious(pin)) {
            throw new IllegalArgumentException("a PIN has 6 to 12 digits, not all alike and not in a row");
        }
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return new PinHash(
                ROUNDS, HexFormat.of().formatHex(salt), HexFormat.of().formatHex(derived(pin, salt, ROUNDS)));
    }

    /// For a name that nobody has: takes as long as a real one and never fits.
    public static PinHash ofNobody() {
        return new PinHash(ROUNDS, "00".repeat(SALT), "");
    }

    /// Takes some tenths of a second; never on the screen's thread.
    public boolean fits(String pin) {
        byte[] tried = derived(pin, HexFormat.of().parseHex(salt), rounds);
        return MessageDigest.isEqual(tried, HexFormat.of().parseHex(hash));
    }

    private static boolean isObvious(String pin) {
        boolean alike = pin.chars().distinct().count() == 1;
        return alike || "01234567890123456789".contains(pin) || "98765432109876543210".contains(pin);
    }

    private static byte[] derived(String pin, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(pin.toCharArray(), salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "PinHash[…]";
    }
}
