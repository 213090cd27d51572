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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A part of the outside world as a process of its own. It says `READY name=value …` on its first line and ends when
/// its standard input ends, so that nothing outlives the demonstration.
public final class Part implements AutoCloseable {
    private final Process process;
    private final Map<String, String> ready;

    private Part(Process process, Map<String, String> ready) {
        this.process = process;
        this.ready = ready;
    }

    /// Starts a main class of this class path and waits for its READY line.
    public static Part start(String name, Path logs, String mainClass, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(List.of(arguments));
        Files.createDirectories(logs);
        Process process = new ProcessBuilder(command)
                .redirectError(logs.resolve(name + ".log").toFile())
                .start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null || !line.startsWith("READY ")) {
            process.destroy();
            throw new IOException(name + " did not start; see " + logs.resolve(name + ".log"));
        }
        return new Part(process, pairs(line.substring("READY ".length())));
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text.strip().split(" +")) {
            int equals = pair.indexOf('=');
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return pairs;
    }

    /// A value of the READY line.
    public String value(String name) {
        String value = ready.get(name);
        if (value == null) {
            throw new IllegalStateException("no '" + name + "' in " + ready.keySet());
        }
        return value;
    }

    public Control control() {
        return Control.at(value("control"));
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(3, TimeUnit.SECONDS)) {
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
