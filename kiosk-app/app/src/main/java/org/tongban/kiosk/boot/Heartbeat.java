// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says once a second, in a file, that the screen's thread lives, and what it is at: a terminal whose screen hangs
/// looks
/// alive to everybody but the citizen. Beaten by the screen's thread itself, written beside it. Who reads it is
/// `tongban-watchdog`.
final class Heartbeat {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final Path file;
    private final Supplier<String> word;
    private final AtomicBoolean isWriting = new AtomicBoolean();
    private final Timeline beats = new Timeline(new KeyFrame(Duration.seconds(1), _ -> beat()));

    /// @param file in memory rather than on a disk: `/run`
    /// @param word what the terminal is at: `home`, `visit`, `out-of-service`; asked on the screen's thread
    Heartbeat(Path file, Supplier<String> word) {
        this.file = file;
        this.word = word;
    }

    /// From now on. Screen thread.
    void start() {
        beat();
        beats.setCycleCount(Animation.INDEFINITE);
        beats.play();
    }

    private void beat() {
        String now = word.get();
        if (isWriting.compareAndSet(false, true)) {
            Thread.ofVirtual().name("heartbeat").start(() -> write(now));
        }
    }

    private void write(String now) {
        try {
            Files.writeString(file, now + "\n");
        } catch (IOException e) {
            LOG.error("the heartbeat cannot be written: {}", e.getMessage());
        } finally {
            isWriting.set(false);
        }
    }
}
