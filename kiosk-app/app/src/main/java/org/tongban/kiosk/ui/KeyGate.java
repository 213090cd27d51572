// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Lets single keys through that a visit can be done with, and nothing else: no combinations, no function keys, and no
/// bursts. A code reader that poses as a keyboard types faster than any hand; to know, each key waits a moment for the
/// next one. Screen thread only.
final class KeyGate {
    /// Between two keys of a reader are 1 to 20 ms; between two of a hand never fewer than 40.
    private static final Duration MOMENT = Duration.millis(35);
    /// A burst is over when nothing came for so long.
    private static final long CALM_NANOS = 300_000_000L;

    private static final Set<KeyCode> MOVING =
            EnumSet.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.BACK_SPACE);

    private final LongSupplier nanos;
    private final Consumer<KeyEvent> through;
    private final PauseTransition wait = new PauseTransition(MOMENT);
    private long last = Long.MIN_VALUE / 2;
    private boolean burst;

    /// @param nanos a clock that only goes forward
    /// @param through takes what a hand struck
    KeyGate(LongSupplier nanos, Consumer<KeyEvent> through) {
        this.nanos = nanos;
        this.through = through;
    }

    /// A key went down.
    void struck(KeyEvent key) {
        long now = nanos.getAsLong();
        long gap = now - last;
        last = now;
        boolean fast = gap < (long) (MOMENT.toMillis() * 1_000_000);
        burst = fast || burst && gap < CALM_NANOS;
        wait.stop();
        if (burst || !isForVisitors(key)) {
            return;
        }
        wait.setOnFinished(_ -> through.accept(key));
        wait.playFromStart();
    }

    private static boolean isForVisitors(KeyEvent key) {
        boolean combined = key.isControlDown() || key.isAltDown() || key.isMetaDown() || key.isShortcutDown();
        KeyCode code = key.getCode();
        boolean known = MOVING.contains(code) || code.isArrowKey() || code.isLetterKey() || code.isDigitKey();
        return known && !combined;
    }
}
