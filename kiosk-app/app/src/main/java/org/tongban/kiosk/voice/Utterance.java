// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tongban.kiosk.voice.SpeechService.Outcome;

/// One time of saying something: its child processes, and that they end when it is cut off. Runs on one thread; may be
/// cut from any.
final class Utterance {
    private static final long END_SECONDS = 2;

    private final List<Process> running = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private boolean cut;

    /// Says words by a row of programs, each reading what the one before writes; waits until all have ended.
    Outcome say(List<ProcessBuilder> row, String words) throws InterruptedException {
        try {
            List<Process> started = start(row);
            if (started.isEmpty()) {
                return Outcome.CUT;
            }
            feed(started.getFirst(), words);
            return end(started);
        } catch (IOException _) {
            // No words of it: an exception may hold the command, but what it says is for nobody's log.
            return isCut() ? Outcome.CUT : Outcome.FAILED;
        }
    }

    private synchronized List<Process> start(List<ProcessBuilder> row) throws IOException {
        running.clear();
        if (!cut) {
            row.forEach(program -> program.redirectError(ProcessBuilder.Redirect.DISCARD));
            row.getLast().redirectOutput(ProcessBuilder.Redirect.DISCARD);
            running.addAll(row.size() == 1 ? List.of(row.getFirst().start()) : ProcessBuilder.startPipeline(row));
        }
        return List.copyOf(running);
    }

    /// A recording comes from its file; then there is nothing to hand over.
    private static void feed(Process first, String words) throws IOException {
        try (OutputStream in = first.getOutputStream()) {
            in.write(words.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Outcome end(List<Process> started) throws InterruptedException {
        boolean well = true;
        for (Process program : started) {
            well &= program.waitFor() == 0;
        }
        if (isCut()) {
            return Outcome.CUT;
        }
        return well ? Outcome.SAID : Outcome.FAILED;
    }

    synchronized boolean isCut() {
        return cut;
    }

    /// Quiet at once: the programs are killed.
    synchronized void cut() {
        cut = true;
        running.forEach(Process::destroyForcibly);
    }

    void over() {
        over.countDown();
    }

    /// The sound card is free for the next one.
    void awaitOver() throws InterruptedException {
        over.await(END_SECONDS, TimeUnit.SECONDS);
    }
}
