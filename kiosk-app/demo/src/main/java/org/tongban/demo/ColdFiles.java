// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Takes files out of the kernel's cache, as after a boot: coreutils' `dd iflag=nocache count=0` (posix_fadvise
/// DONTNEED). What another running program has mapped stays.
final class ColdFiles {
    private ColdFiles() {}

    static void forget(List<Path> places) throws IOException {
        for (Path place : places) {
            if (Files.exists(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        forget(file);
                    }
                }
            }
        }
    }

    private static void forget(Path file) throws IOException {
        new ProcessBuilder("dd", "if=" + file, "iflag=nocache", "count=0", "status=none")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join();
    }
}
