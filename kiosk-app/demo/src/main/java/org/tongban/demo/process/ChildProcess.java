// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A process with a READY line that we started: any main class of our own class path, on our own JVM.
/// Closing it ends its standard input and waits for its end; one that does not end is killed.
public final class ChildProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Map<String, String> ready;

    /// Starts the process and returns when it is ready. Its log goes to our standard error.
    ///
    /// @throws IOException when it ends, or says nothing, instead of printing its READY line
    public ChildProcess(String mainClass, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(List.of(arguments));
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.ready = parsed(readyLine());
    }

    /// What it said on its READY line, by name.
    public Map<String, String> ready() {
        return ready;
    }

    /// One value of the READY line.
    public String ready(String name) {
        var value = ready.get(name);
        if (value == null) throw new IllegalArgumentException("no " + name + " on the READY line");
        return value;
    }

    /// Sends one command to its control socket and returns the whole answer line.
    public String control(String command) throws IOException {
        return new ControlClient(Wire.address(ready("control"))).ask(command);
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

    /// Ends it the hard way, as a power cut would; for trials of recovery.
    public void kill() {
        process.destroyForcibly()
                .onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private String readyLine() throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var line = new CompletableFuture<String>();
        Thread.ofVirtual().name("ready-line").start(() -> readInto(out, line));
        try {
            return line.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IOException("the process did not become ready", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException("interrupted", e);
        }
    }

    /// Reads on after the first line, so that a process which says more than it should is not held up by it.
    private static void readInto(BufferedReader out, CompletableFuture<String> line) {
        try {
            var first = out.readLine();
            if (first == null) line.completeExceptionally(new IOException("ended without a READY line"));
            else line.complete(first);
            out.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            line.completeExceptionally(e);
        }
    }

    private static Map<String, String> parsed(String line) throws IOException {
        if (!line.startsWith("READY ")) throw new IOException("not a READY line: " + line);
        var values = new LinkedHashMap<String, String>();
        for (var pair : List.of(line.substring("READY ".length()).split(" ", -1))) {
            int equals = pair.indexOf('=');
            if (equals < 1) throw new IOException("not a READY line: " + line);
            values.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Map.copyOf(values);
    }
}
