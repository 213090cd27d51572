// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.passport;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The two keys of basic access control and what is done with them: Triple-DES and the retail MAC of ISO 9797-1.
///
/// @param encryption 24 bytes
/// @param authentication 16 bytes
record Secrets(byte[] encryption, byte[] authentication) {
    private static final int BLOCK = 8;

    /// ICAO 9303-11, 9.7.1.
    static Secrets from(byte[] seed) {
        byte[] encryption = derived(seed, 1);
        return new Secrets(PassportChip.joined(encryption, Arrays.copyOf(encryption, BLOCK)), derived(seed, 2));
    }

    byte[] encrypt(byte[] plain) throws GeneralSecurityException {
        return tripleDes(Cipher.ENCRYPT_MODE, plain);
    }

    byte[] decrypt(byte[] sealed) throws GeneralSecurityException {
        return tripleDes(Cipher.DECRYPT_MODE, sealed);
    }

    byte[] mac(byte[] message) throws GeneralSecurityException {
        byte[] first = Arrays.copyOf(authentication, BLOCK);
        byte[] second = Arrays.copyOfRange(authentication, BLOCK, 2 * BLOCK);
        var chain = Cipher.getInstance("DES/CBC/NoPadding");
        chain.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(first, "DES"), new IvParameterSpec(new byte[BLOCK]));
        byte[] all = chain.doFinal(padded(message));
        byte[] last = Arrays.copyOfRange(all, all.length - BLOCK, all.length);
        return des(Cipher.ENCRYPT_MODE, first, des(Cipher.DECRYPT_MODE, second, last));
    }

    static byte[] padded(byte[] message) {
        byte[] padded = Arrays.copyOf(message, (message.length / BLOCK + 1) * BLOCK);
        padded[message.length] = (byte) 0x80;
        return padded;
    }

    static byte[] sha1(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(message);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] derived(byte[] seed, int counter) {
        return Arrays.copyOf(sha1(PassportChip.joined(seed, new byte[] {0, 0, 0, (byte) counter})), 16);
    }

    private byte[] tripleDes(int mode, byte[] bytes) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("DESede/CBC/NoPadding");
        cipher.init(mode, new SecretKeySpec(encryption, "DESede"), new IvParameterSpec(new byte[BLOCK]));
        return cipher.doFinal(bytes);
    }

    private static byte[] des(int mode, byte[] key, byte[] block) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("DES/ECB/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "DES"));
        return cipher.doFinal(block);
    }
}
