// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.console;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tongban.emulator.wire.LoopbackPorts;
import org.tongban.emulator.wire.Pause;

/// An emulator in its own process, and the connection to its control socket. For one thread.
final class SteeredDevice implements Closeable {

    private static final String CONTROL = " control=";
    private static final String WAIT = "wait ";

    private final Process process;
    private final String ready;
    private final Socket control;
    private final BufferedReader answers;

    private SteeredDevice(Process process, String ready) throws IOException {
        this.process = process;
        this.ready = ready;
        var port = Integer.parseInt(ready.substring(ready.lastIndexOf(':') + 1));
        this.control = new Socket(LoopbackPorts.address(), port);
        this.answers = new BufferedReader(new InputStreamReader(control.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Starts the device and waits until it can be reached. It dies with this process.
    static SteeredDevice start(Class<?> main, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(words);
        var process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        var ready = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (ready == null || !ready.contains(CONTROL)) {
            process.destroy();
            throw new IOException(main.getSimpleName() + " did not start");
        }
        return new SteeredDevice(process, ready);
    }

    /// The line that says where the device is.
    String ready() {
        return ready;
    }

    /// Does what one line says; blank lines and remarks say nothing.
    void obey(String line, PrintStream out) throws IOException {
        var words = line.strip();
        if (words.isEmpty() || words.startsWith("#")) {
            return;
        }
        if (words.startsWith(WAIT)) {
            Pause.of(Duration.ofMillis(
                    Long.parseLong(words.substring(WAIT.length()).strip())));
            return;
        }
        control.getOutputStream().write((words + "\n").getBytes(StandardCharsets.UTF_8));
        out.println(answers.readLine());
    }

    @Override
    public void close() throws IOException {
        control.close();
        process.outputWriter().close();
    }
}
