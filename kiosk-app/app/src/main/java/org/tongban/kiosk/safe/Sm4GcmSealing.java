// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.tongban.kiosk.casework.UnreadableException;

/// SM4-GCM (GB/T 32907, RFC 8998): one version byte, a random nonce of 12 bytes, ciphertext, tag of 16 bytes; the
/// identity is the associated data. The terminal's key for SM4 comes from its key of 32 bytes by SM3 (GB/T 32905).
final class Sm4GcmSealing implements Sealing {
    static final byte VERSION = 2;

    private static final byte[] PURPOSE = "tongban terminal key for SM4".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 16;

    private final byte[] terminalKey;
    private final SecureRandom random;

    Sm4GcmSealing(byte[] terminalKey, SecureRandom random) {
        var digest = new SM3Digest();
        digest.update(terminalKey, 0, terminalKey.length);
        digest.update(PURPOSE, 0, PURPOSE.length);
        byte[] derived = new byte[digest.getDigestSize()];
        digest.doFinal(derived, 0);
        this.terminalKey = Arrays.copyOf(derived, KEY);
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
        GCMModeCipher cipher = cipher(true, key, nonce, identity);
        byte[] sealed = new byte[1 + NONCE + cipher.getOutputSize(content.length)];
        sealed[0] = VERSION;
        System.arraycopy(nonce, 0, sealed, 1, NONCE);
        int done = cipher.processBytes(content, 0, content.length, sealed, 1 + NONCE);
        try {
            cipher.doFinal(sealed, 1 + NONCE + done);
            return sealed;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    @Override
    public byte[] open(byte[] key, byte[] sealed, String identity) {
        if (sealed.length < 1 + NONCE + TAG_BITS / 8 || sealed[0] != VERSION) {
            throw new UnreadableException(identity);
        }
        GCMModeCipher cipher = cipher(false, key, Arrays.copyOfRange(sealed, 1, 1 + NONCE), identity);
        int length = sealed.length - 1 - NONCE;
        byte[] content = new byte[cipher.getOutputSize(length)];
        int done = cipher.processBytes(sealed, 1 + NONCE, length, content, 0);
        try {
            cipher.doFinal(content, done);
            return content;
        } catch (InvalidCipherTextException _) {
            throw new UnreadableException(identity);
        }
    }

    private static GCMModeCipher cipher(boolean closing, byte[] key, byte[] nonce, String identity) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        byte[] associated = identity.getBytes(StandardCharsets.UTF_8);
        cipher.init(closing, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, associated));
        return cipher;
    }
}
