// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("screen")
final class KeyGateTest {
    private final AtomicLong nanos = new AtomicLong();
    private final List<KeyCode> came = new CopyOnWriteArrayList<>();
    private final KeyGate gate = new KeyGate(nanos::get, key -> came.add(key.getCode()));

    @Test
    void aHandsKeysComeThroughOneByOne() throws Exception {
        strike(80, KeyCode.A);
        rest();
        strike(80, KeyCode.DIGIT1);
        rest();
        strike(80, KeyCode.TAB);
        rest();
        assertEquals(List.of(KeyCode.A, KeyCode.DIGIT1, KeyCode.TAB), came);
    }

    /// Also its first key, which nobody could know to be one of many until the second came.
    @Test
    void nothingOfABurstComesThrough() throws Exception {
        strike(500, KeyCode.A);
        strike(5, KeyCode.B);
        strike(5, KeyCode.ENTER);
        // A slow reader: each key alone would pass for a hand's.
        strike(60, KeyCode.C);
        rest();
        assertEquals(List.of(), came);
        strike(400, KeyCode.D);
        rest();
        assertEquals(List.of(KeyCode.D), came);
    }

    @Test
    void onlyTheKeysOfAVisitComeThrough() throws Exception {
        for (KeyCode code : List.of(KeyCode.ESCAPE, KeyCode.F1, KeyCode.CONTEXT_MENU, KeyCode.PRINTSCREEN)) {
            strike(400, code);
            rest();
        }
        nanos.addAndGet(400_000_000);
        Toolkit.run(
                () -> gate.struck(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.P, false, true, false, false)));
        rest();
        assertEquals(List.of(), came);
    }

    private void strike(int millisAfter, KeyCode code) {
        nanos.addAndGet(millisAfter * 1_000_000L);
        Toolkit.run(() -> gate.struck(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    /// Longer than the gate waits, by the same pulse.
    private static void rest() throws Exception {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        Toolkit.run(() -> {
            PauseTransition wait = new PauseTransition(Duration.millis(120));
            wait.setOnFinished(_ -> over.complete(true));
            wait.play();
        });
        over.get(30, TimeUnit.SECONDS);
    }
}
