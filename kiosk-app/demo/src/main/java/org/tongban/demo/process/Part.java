// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tongban.emulator.wire.Control;

/// A part of the outside world as a process of its own: emulated device, platform or line. It says
/// `READY name=value …` on its first line and ends when its standard input ends, so that nothing outlives its parent.
public final class Part implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Map<String, String> ready;

    private Part(Process process, Map<String, String> ready) {
        this.process = process;
        this.ready = ready;
    }

    /// Starts a main class of this class path and waits for its READY line. What it tells goes to `NAME.log`.
    ///
    /// @throws IOException when it ends, or says something else, or nothing, instead of being ready
    public static Part start(String name, Path logs, String mainClass, String... arguments) throws IOException {
        return start(name, logs, JavaProgram.of(mainClass, false, List.of(arguments)));
    }

    /// The same for one that a measurement leans on.
    public static Part startBusy(String name, Path logs, String mainClass, String... arguments) throws IOException {
        return start(name, logs, JavaProgram.busy(mainClass, List.of(arguments)));
    }

    private static Part start(String name, Path logs, ProcessBuilder program) throws IOException {
        Path log = Files.createDirectories(logs).resolve(name + ".log");
        Process process = program.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            return new Part(process, pairs(firstLine(process)));
        } catch (IOException e) {
            process.destroyForcibly();
            throw new IOException(name + " did not start; see " + log, e);
        }
    }

    /// A value of the READY line.
    ///
    /// @throws IllegalArgumentException when it has no such name
    public String value(String name) {
        String value = ready.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no '" + name + "' in " + ready.keySet());
        }
        return value;
    }

    /// Everything on the READY line.
    public Map<String, String> values() {
        return ready;
    }

    /// The hand that steers it.
    public Control control() {
        return Control.at(value("control"));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// How it ended.
    ///
    /// @throws IllegalThreadStateException while it lives
    public int exitCode() {
        return process.exitValue();
    }

    /// Ends it the hard way, as a power cut would.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (IOException e) {
            kill();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String firstLine(Process process) throws IOException {
        var line = new CompletableFuture<String>();
        // Waiting at a pipe holds a carrier of virtual threads, and there are as many parts as there are carriers.
        Thread.ofPlatform().daemon().name("ready-line").start(() -> readInto(process, line));
        try {
            return line.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("no READY line", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /// Reads on after the first line, so that a process which says more than it should is not held up by it.
    private static void readInto(Process process, CompletableFuture<String> line) {
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            line.complete(String.valueOf(out.readLine()));
            out.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            line.completeExceptionally(e);
        }
    }

    private static Map<String, String> pairs(String line) throws IOException {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (!line.startsWith("READY ")) {
            throw new IOException("not a READY line: " + line);
        }
        for (String pair : line.substring("READY ".length()).split(" +")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IOException("not a READY line: " + line);
            }
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Map.copyOf(pairs);
    }
}
