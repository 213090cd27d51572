// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.demo.process.JavaProgram;
import org.tongban.emulator.wire.Control;

/// The small window that is the world outside, as a process of its own.
final class BenchProcess implements AutoCloseable {
    private final Process process;

    private BenchProcess(Process process) {
        this.process = process;
    }

    /// @param x where the window's left edge is
    static BenchProcess start(Outside outside, Path work, int x) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("--line", outside.line().address(), "--x", Integer.toString(x)));
        add(arguments, "--reader", outside.reader());
        add(arguments, "--printer", outside.printer());
        add(arguments, "--scanner", outside.scanner());
        return new BenchProcess(Ties.tied(JavaProgram.of("org.tongban.demo.bench.BenchMain", true, arguments)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("logs").resolve("bench.log").toFile())
                .start()));
    }

    private static void add(List<String> arguments, String option, Optional<Control> control) {
        control.ifPresent(handle -> arguments.addAll(List.of(option, handle.address())));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
