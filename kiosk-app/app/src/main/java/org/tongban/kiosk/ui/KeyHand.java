// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A visit by keyboard or keypad alone: Tab and the arrows move the ring, Enter and Space press, letters and digits
/// strike the keys that stand on the screen. Screen thread only.
final class KeyHand {
    private final Scene scene;
    private final Frame frame;
    private boolean striking;

    KeyHand(Scene scene, Frame frame) {
        this.scene = scene;
        this.frame = frame;
        scene.focusOwnerProperty().subscribe(this::stayInFront);
    }

    /// True while the key that came through the gate is on its way.
    boolean isStriking() {
        return striking;
    }

    void strike(KeyEvent key) {
        frame.keyed();
        KeyCode code = key.getCode();
        if (code == KeyCode.ENTER && scene.getFocusOwner() instanceof ButtonBase button) {
            button.fire();
        } else if (code == KeyCode.BACK_SPACE) {
            frame.strikeKey("delete");
        } else if (code.isLetterKey() || code.isDigitKey()) {
            frame.strikeKey(code.getChar());
        } else {
            send(key);
        }
    }

    private void send(KeyEvent key) {
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        striking = true;
        try {
            Event.fireEvent(target, as(KeyEvent.KEY_PRESSED, key));
            Event.fireEvent(target, as(KeyEvent.KEY_RELEASED, key));
        } finally {
            striking = false;
        }
    }

    private static KeyEvent as(EventType<KeyEvent> kind, KeyEvent key) {
        return new KeyEvent(kind, "", "", key.getCode(), key.isShiftDown(), false, false, false);
    }

    /// Behind a card that asks something nothing can be reached.
    private void stayInFront(Node owner) {
        if (owner != null && frame.isCovered(owner)) {
            frame.focusFront();
        }
    }
}
