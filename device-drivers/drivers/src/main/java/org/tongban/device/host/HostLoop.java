// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// The life of a process behind a [NativeHost]: one question a line, one answer a line. It ends when its standard input
/// does, also while the library hangs: a terminal that was killed leaves no process behind that holds a device.
public final class HostLoop {
    private static final String ANSWER_OF_NOTHING = "";

    private HostLoop() {}

    /// Answers one question; runs on the main thread, which is the only one that enters the library.
    @FunctionalInterface
    public interface Answering {
        /// What is thrown is answered as an empty text; its words may hold what was on a card.
        String answer(String question) throws Throwable;
    }

    /// Never returns.
    public static void run(Answering answering) {
        BlockingQueue<String> questions = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("questions").start(() -> listen(questions));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            while (true) out.println(NativeHost.MARK + answer(answering, questions.take()));
        } catch (InterruptedException _) {
            Runtime.getRuntime().halt(1); // nobody interrupts; then there is nothing to go on with
        }
    }

    private static String answer(Answering answering, String question) {
        try {
            return answering.answer(question);
        } catch (Throwable _) {
            return ANSWER_OF_NOTHING;
        }
    }

    private static void listen(BlockingQueue<String> questions) {
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            in.lines().forEach(questions::add);
        } catch (IOException _) {
            // As good as its end.
        }
        Runtime.getRuntime().halt(0);
    }
}
