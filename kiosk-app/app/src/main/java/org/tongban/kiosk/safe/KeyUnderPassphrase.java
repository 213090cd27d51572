// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.tongban.kiosk.casework.UnreadableException;

/// The key closed under a passphrase from the first line of a file. As good as the place of that file: on a stick that
/// is
/// taken out after the start it protects, beside the data it does not; so it is marked as weak.
record KeyUnderPassphrase(Path file) implements KeyGuard {
    private static final int SALT = 16;
    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;
    private static final String IDENTITY = "terminal-key/passphrase";

    @Override
    public String name() {
        return "passphrase:" + file;
    }

    @Override
    public boolean isWeak() {
        return true;
    }

    @Override
    public String suffix() {
        return ".passphrase";
    }

    @Override
    public byte[] close(byte[] key) throws IOException {
        var random = new SecureRandom();
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] closed = new AesGcmSealing(derived(salt), random).wrap(key, IDENTITY);
        byte[] all = Arrays.copyOf(salt, SALT + closed.length);
        System.arraycopy(closed, 0, all, SALT, closed.length);
        return all;
    }

    @Override
    public byte[] open(byte[] closed) throws IOException {
        byte[] salt = Arrays.copyOf(closed, SALT);
        try {
            return new AesGcmSealing(derived(salt), new SecureRandom())
                    .unwrap(Arrays.copyOfRange(closed, SALT, closed.length), IDENTITY);
        } catch (UnreadableException e) {
            throw new IOException("the passphrase in " + file + " does not open the terminal's key", e);
        }
    }

    private byte[] derived(byte[] salt) throws IOException {
        try (var lines = Files.lines(file)) {
            char[] passphrase = lines.findFirst().orElse("").strip().toCharArray();
            if (passphrase.length == 0) {
                throw new IOException("no passphrase in " + file);
            }
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(passphrase, salt, ROUNDS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has PBKDF2", e);
        }
    }
}
