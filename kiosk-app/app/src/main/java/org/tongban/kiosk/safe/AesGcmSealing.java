// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.tongban.kiosk.casework.UnreadableException;

/// AES-256-GCM (NIST SP 800-38D): one version byte, a random nonce of 12 bytes, ciphertext, tag of 16 bytes. The
/// identity
/// is the associated data, so sealed content cannot be moved to another row or file.
final class AesGcmSealing implements Sealing {
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    private final byte[] terminalKey;
    private final SecureRandom random;

    AesGcmSealing(byte[] terminalKey, SecureRandom random) {
        this.terminalKey = terminalKey.clone();
        this.random = random;
    }

    @Override
    public byte version() {
        return VERSION;
    }

    @Override
    public byte[] freshKey() {
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        return key;
    }

    @Override
    public byte[] wrap(byte[] key, String identity) {
        return seal(terminalKey, key, identity);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String identity) {
        return open(terminalKey, wrapped, identity);
    }

    @Override
    public byte[] seal(byte[] key, byte[] content, String identity) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, nonce, identity).doFinal(content);
            byte[] sealed = new byte[1 + NONCE + closed.length];
            sealed[0] = VERSION;
            System.arraycopy(nonce, 0, sealed, 1, NONCE);
            System.arraycopy(closed, 0, sealed, 1 + NONCE, closed.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    @Override
    public byte[] open(byte[] key, byte[] sealed, String identity) {
        if (sealed.length < 1 + NONCE + TAG_BITS / 8 || sealed[0] != VERSION) {
            throw new UnreadableException(identity);
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOfRange(sealed, 1, 1 + NONCE), identity)
                    .doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException _) {
            throw new UnreadableException(identity);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String identity) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(identity.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
