// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `tongbanctl` of an assembled image, as processes: the headless terminal of the ledger.
final class Tool {
    private static final String MAIN = "org.tongban.kiosk.cli.Tongbanctl";

    private final List<String> java;
    private final Path archive;
    private final Path log;
    private final Path longRunning;

    /// @param work where its log lies; its class archive lies beside that folder
    Tool(Path image, Path work) {
        archive = work.resolveSibling("tool.jsa");
        log = work.resolve("tool.log");
        longRunning = image.resolve("bin").resolve("long-running.options").toAbsolutePath();
        java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xmx256m",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                image.resolve("lib").toAbsolutePath() + "/*");
    }

    /// A process to be started; what it tells on its error output goes to a log.
    ProcessBuilder process(List<String> before, List<String> arguments) {
        return process(before, "-XX:SharedArchiveFile=" + archive, arguments);
    }

    private ProcessBuilder process(List<String> before, String more, List<String> arguments) {
        List<String> command = new ArrayList<>(before);
        command.add(java.getFirst());
        command.addAll(java.subList(1, java.size()));
        command.add(more);
        command.add(MAIN);
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    Batch batch() throws IOException {
        return new Batch(process(List.of(), List.of("batch")));
    }

    /// One that runs as the courier's own process does.
    Batch longRunning() throws IOException {
        return new Batch(process(List.of(), "@" + longRunning, List.of("batch")));
    }

    /// Runs once and keeps the classes that it took, so that each start after it costs a third.
    void warmUp(List<String> arguments) throws IOException {
        Process process = process(List.of(), "-XX:ArchiveClassesAtExit=" + archive, arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = process.onExit().join().exitValue();
        if (code != 0) {
            throw new IOException("tongbanctl " + arguments + " ended with " + code + "; see " + log);
        }
    }
}
