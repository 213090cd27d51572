// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;

/// A child process that makes a maker's library speak. The library hangs and crashes there and nowhere else: what does
/// not answer in time is killed, what ended is a fault, and the supervisor starts the next one. One question, one
/// answer; a line each. Whatever else a library prints is passed over.
public final class NativeHost implements AutoCloseable {
    /// What begins an answer.
    static final String MARK = "=";

    private final Process process;
    private final Writer questions;
    /// An empty one says that the process has ended.
    private final BlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();

    private NativeHost(Process process) {
        this.process = process;
        this.questions = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        Thread.ofVirtual().name("native-host").start(this::listen);
    }

    /// Starts a main class of this class path.
    ///
    /// @throws DeviceException with `NotConnected` when no process can be started
    public static NativeHost start(Class<?> main, List<String> words) throws DeviceException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                // No file of a crash: what was on a card could be in it.
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(words);
        try {
            return new NativeHost(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new DeviceException(new NotConnected("no process for the library"), e);
        }
    }

    /// @throws DeviceException `NoAnswer` when the library hangs, `Broken` when it crashed; the process is gone then
    public String ask(String question, Duration patience) throws DeviceException {
        try {
            questions.write(question + "\n");
            questions.flush();
            Optional<String> answer = answers.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (answer == null) throw ended(new DeviceException(new NoAnswer(patience)));
            return answer.orElseThrow(this::crashed);
        } catch (IOException _) {
            throw crashed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ended(new DeviceException(new NotConnected("closed by the terminal"), e));
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void listen() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            in.lines()
                    .filter(line -> line.startsWith(MARK))
                    .map(line -> line.substring(MARK.length()))
                    .forEach(answer -> answers.add(Optional.of(answer)));
        } catch (IOException | UncheckedIOException _) {
            process.destroyForcibly(); // nobody hears it any more
        }
        answers.add(Optional.empty());
    }

    private DeviceException crashed() {
        return ended(new DeviceException(new Broken("the maker's library ended its process")));
    }

    private DeviceException ended(DeviceException why) {
        close();
        return why;
    }
}
