// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Makes a shared library from a few lines of C, with whatever C compiler there is; without one the test is skipped.
public final class NativeStub {
    private NativeStub() {}

    /// @param file what is made
    public static Path make(String source, Path file) throws IOException, InterruptedException {
        Optional<String> compiler = List.of("cc", "gcc", "clang", "tcc").stream()
                .filter(NativeStub::isThere)
                .findFirst();
        assumeTrue(compiler.isPresent(), "no C compiler (tcc would do)");
        Path text = Files.writeString(file.resolveSibling(file.getFileName() + ".c"), source);
        Process made = new ProcessBuilder(
                        compiler.get(), "-shared", "-fPIC", "-w", "-o", file.toString(), text.toString())
                .inheritIO()
                .start();
        assertEquals(0, made.waitFor(), "the C compiler failed");
        return file;
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
