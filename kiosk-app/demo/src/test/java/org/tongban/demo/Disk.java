// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import org.junit.jupiter.api.Assertions;

/// The disk under one process, as far as it will let that process write: the operating system's own limit on the size
/// of files (RLIMIT_FSIZE, prlimit(1)) refuses every write beyond it, needs no rights, and can be lifted again.
record Disk(long processId) {

    /// No file grows any more, and none that is not tiny can be written.
    void fill() throws IOException {
        limit("4096:");
    }

    void free() throws IOException {
        limit("unlimited:");
    }

    private void limit(String bytes) throws IOException {
        Process tool = new ProcessBuilder("prlimit", "--pid", Long.toString(processId), "--fsize=" + bytes)
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Assertions.assertEquals(0, tool.onExit().join().exitValue(), said);
    }
}
