// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/// The kiosk as it is installed: its settings, its process, and the technician's tool beside it.
public final class Terminal implements AutoCloseable {
    static final String ID = "590102-01-ZD01";
    private final Path image;
    private final Path home;
    private final Path settings;
    private Map<String, String> environment;
    private Process process;

    /// Writes the settings and starts the kiosk.
    ///
    /// @param image the installed image, with `bin` and `lib`
    /// @param home where this terminal keeps data and logs
    public Terminal(Path image, Path home, Properties values, Map<String, String> environment) throws IOException {
        this.image = image;
        this.home = Files.createDirectories(home);
        this.environment = Map.copyOf(environment);
        settings = home.resolve("kiosk.properties");
        try (Writer out = Files.newBufferedWriter(settings, StandardCharsets.UTF_8)) {
            values.store(out, null);
        }
        process = launch();
    }

    /// The settings that connect a kiosk to this outside world.
    public static Properties connectedTo(Outside outside, Path home) throws IOException {
        Properties values = new Properties();
        values.setProperty("data", home.resolve("data").toString());
        values.setProperty("terminal.id", ID);
        values.setProperty("terminal.number", "590101");
        values.setProperty("reader", outside.readerAddress());
        values.setProperty("printer", outside.printerAddress());
        values.setProperty("scanner", outside.scannerAddress());
        values.setProperty("platform.base-url", outside.platformAddress());
        values.setProperty("platform.files-url", outside.filesAddress());
        values.setProperty("platform.proxy", outside.lineProxy());
        values.setProperty("demonstration", "true");
        outside.platformKey().ifPresent(key -> values.setProperty("platform.key", key));
        GivenParts given = outside.given();
        given.authority().ifPresent(file -> values.setProperty("platform.ca", file));
        outside.certificates().clientFiles(Files.createDirectories(home)).ifPresent(files -> {
            values.setProperty("platform.client-cert", files.getFirst().toString());
            values.setProperty(
                    "platform.client-cert-password-file", files.getLast().toString());
        });
        return values;
    }

    private Process launch() throws IOException {
        return Ties.tied(command("tongban-kiosk", List.of())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("kiosk.log").toFile()))
                .redirectErrorStream(true)
                .start());
    }

    private ProcessBuilder command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(image.resolve("bin").resolve(program).toString());
        command.add("--settings");
        command.add(settings.toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder;
    }

    /// Pulls the plug: SIGKILL.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public void startAgain() throws IOException {
        process = launch();
    }

    /// Starts it in another environment than before: with its clock set right, for example.
    public void startAgain(Map<String, String> changed) throws IOException {
        environment = Map.copyOf(changed);
        startAgain();
    }

    /// The kiosk's process, for what only the operating system can do to it.
    public long processId() {
        return process.pid();
    }

    /// Waits until somebody closes the kiosk.
    public void waitForEnd() {
        process.onExit().join();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// Runs the technician's tool on this terminal's data and returns what it printed.
    public String tool(String... arguments) throws IOException {
        Process tool = command("tongbanctl", List.of(arguments))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        home.resolve("tool.log").toFile()))
                .start();
        String text = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = tool.onExit().join().exitValue();
        if (code != 0) {
            throw new IOException("tongbanctl " + String.join(" ", arguments) + " ended with " + code);
        }
        return text;
    }

    public Path home() {
        return home;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
