// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A part of the outside world that is not ours: one of the programs in the folder `strangers`, or any other program
/// that says `READY …` and ends with its standard input.
final class Stranger implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("..", "..", "strangers");
    private final Process process;
    private final String ready;

    private Stranger(Process process, String ready) {
        this.process = process;
        this.ready = ready;
    }

    /// Starts `java strangers/NAME.java words…`.
    static Stranger start(String name, Path logs, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                program(name + ".java").toString()));
        command.addAll(List.of(words));
        return start(command, Files.createDirectories(logs).resolve(name + ".log"), _ -> {});
    }

    static Path program(String file) {
        return PROGRAMS.resolve(file);
    }

    /// Starts any program.
    ///
    /// @param change sets its folder and environment
    static Stranger start(List<String> command, Path log, Consumer<ProcessBuilder> change) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(log.toFile());
        change.accept(builder);
        Process process = builder.start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null || !line.startsWith("READY ")) {
            process.destroy();
            throw new IOException(command.getFirst() + " did not start; see " + log);
        }
        return new Stranger(process, line.substring("READY ".length()));
    }

    /// What it said of itself.
    String ready() {
        return ready;
    }

    /// One `name=value` of what it said.
    String ready(String name) {
        return List.of(ready.split(" ")).stream()
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
