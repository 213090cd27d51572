// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/// The terminal's own key: 32 random bytes in a file that only this user may read. Made once; without it nothing that
/// was sealed opens again.
final class TerminalKey {
    private static final int LENGTH = 32;

    private TerminalKey() {}

    static byte[] at(Path file, SecureRandom random) {
        try {
            if (Files.notExists(file)) {
                byte[] key = new byte[LENGTH];
                random.nextBytes(key);
                DurableFile.write(file, key, DurableFile.Writing.plain());
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != LENGTH) {
                throw new IllegalStateException("the terminal's key file is damaged");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
