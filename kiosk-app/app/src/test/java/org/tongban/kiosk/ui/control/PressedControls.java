// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.theme.Theme;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// Puts controls into a scene of their own and presses what has an id. Used on the screen thread.
final class PressedControls {
    private final Scene scene;

    PressedControls(Parent... controls) {
        VBox root = new VBox(controls);
        Theme.apply(root, ThemeKind.NORMAL);
        scene = new Scene(root, 1080, 1920);
        root.applyCss();
        root.layout();
    }

    PressedControls press(String... ids) {
        for (String id : ids) {
            if (scene.lookup("#" + id) instanceof ButtonBase button) {
                button.fire();
            } else {
                throw new AssertionError("nothing to press called " + id);
            }
        }
        return this;
    }
}
