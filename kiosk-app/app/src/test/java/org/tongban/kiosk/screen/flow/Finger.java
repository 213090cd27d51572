// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// A finger on the glass, which the toolkit hands on as the first button of a mouse. On the screen's thread.
final class Finger {
    private Finger() {}

    static void touch(Node node, EventType<MouseEvent> kind, double x, double y) {
        Point2D scene = node.localToScene(x, y);
        PickResult pick = new PickResult(node, scene.getX(), scene.getY());
        Event.fireEvent(
                node,
                new MouseEvent(
                        kind,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        pick));
    }
}
