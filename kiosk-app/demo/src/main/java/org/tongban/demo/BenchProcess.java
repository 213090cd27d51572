// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The small window that is the world outside, as a process of its own.
final class BenchProcess implements AutoCloseable {
    private final Process process;

    private BenchProcess(Process process) {
        this.process = process;
    }

    /// @param x where the window's left edge is
    static BenchProcess start(Outside outside, Path work, int x) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.tongban.demo.bench.BenchMain",
                "--line",
                outside.line().address(),
                "--x",
                Integer.toString(x)));
        add(command, "--reader", outside.reader());
        add(command, "--printer", outside.printer());
        add(command, "--scanner", outside.scanner());
        return new BenchProcess(Ties.tied(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("logs").resolve("bench.log").toFile())
                .start()));
    }

    private static void add(List<String> command, String option, Optional<Control> control) {
        control.ifPresent(handle -> command.addAll(List.of(option, handle.address())));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
