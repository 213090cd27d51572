// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/// Keeps people inside the program: of all that a pane, a mouse and a keyboard can send, only touches and the keys of
/// a visit come through. What lies outside the program (the session, the system's own keys, the wires) is the work of
/// `docs/howto/lock-down.md`. Screen thread only.
public final class Lockdown {
    private Lockdown() {}

    /// Guards the one window. The window manager cannot close it, and no key leaves full screen.
    public static void guard(Stage stage) {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setOnCloseRequest(Event::consume);
    }

    /// Guards what is shown in it.
    public static void guard(Scene scene, Frame frame) {
        scene.addEventFilter(ContextMenuEvent.ANY, Event::consume);
        scene.addEventFilter(DragEvent.ANY, Event::consume);
        scene.addEventFilter(MouseDragEvent.ANY, Event::consume);
        scene.addEventFilter(GestureEvent.ANY, Event::consume);
        scene.addEventFilter(InputMethodEvent.ANY, Event::consume);
        scene.addEventFilter(MouseEvent.DRAG_DETECTED, Event::consume);
        scene.addEventFilter(MouseEvent.ANY, Lockdown::onlyTouches);
        var hand = new KeyHand(scene, frame);
        var gate = new KeyGate(System::nanoTime, hand::strike);
        scene.addEventFilter(KeyEvent.ANY, event -> {
            if (!hand.isStriking()) {
                event.consume();
                if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                    gate.struck(event);
                }
            }
        });
    }

    /// A press of any other button than the first is not a touch.
    private static void onlyTouches(MouseEvent event) {
        boolean other = event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.NONE;
        if (other || event.isSecondaryButtonDown() || event.isMiddleButtonDown()) {
            event.consume();
        }
    }
}
