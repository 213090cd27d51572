// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import javafx.scene.input.MouseEvent;
import org.tongban.kiosk.ui.Frame;

/// Whether the terminal rests, and what wakes it. On the screen's thread.
final class Rest {
    private final Runnable awake;
    private boolean resting;

    /// @param awake shows the first page again
    Rest(Frame frame, Runnable awake) {
        this.awake = awake;
        frame.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
    }

    boolean isOn() {
        return resting;
    }

    void begin() {
        resting = true;
    }

    /// The touch that wakes it does nothing else: nobody saw what was under it.
    private void touched(MouseEvent touch) {
        if (resting) {
            touch.consume();
            wake();
        }
    }

    void wake() {
        if (resting) {
            resting = false;
            awake.run();
        }
    }
}
