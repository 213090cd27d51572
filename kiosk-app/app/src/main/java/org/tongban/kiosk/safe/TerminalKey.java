// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;

/// The terminal's own key: 32 random bytes, made once, closed by a [KeyGuard] in a file that only this user may read.
/// Without it nothing that was sealed opens again.
final class TerminalKey {
    private static final int LENGTH = 32;

    private TerminalKey() {}

    /// A key that lay open before a better guard was set is closed by it, and the open one removed.
    static byte[] at(Path folder, KeyGuard guard, SecureRandom random) {
        Path open = folder.resolve("terminal.key");
        Path closed = folder.resolve("terminal.key" + guard.suffix());
        try {
            byte[] key = Files.exists(closed)
                    ? guard.open(Files.readAllBytes(closed))
                    : closed(closed, guard, Files.exists(open) ? Files.readAllBytes(open) : fresh(random));
            if (key.length != LENGTH) {
                throw new IllegalStateException("the terminal's key file is damaged");
            }
            if (!closed.equals(open) && Files.deleteIfExists(open)) {
                DurableFile.forceFolder(folder);
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] fresh(SecureRandom random) {
        byte[] key = new byte[LENGTH];
        random.nextBytes(key);
        return key;
    }

    /// Nothing is written that does not open again.
    private static byte[] closed(Path file, KeyGuard guard, byte[] key) throws IOException {
        byte[] closed = guard.close(key);
        if (!Arrays.equals(guard.open(closed), key)) {
            throw new IOException("what " + guard.name() + " closed does not open again");
        }
        DurableFile.write(file, closed, DurableFile.Writing.plain());
        return key;
    }
}
