// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.time.Clock;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;

/// Makes the keys of one pad or keyboard, all behind one guard against bounces.
public final class Keys {
    private final BounceGuard guard;

    public Keys(Clock clock) {
        this.guard = new BounceGuard(clock);
    }

    /// A key with a word or letter on it, as wide as its share of the row.
    public Button word(String id, String face, Runnable action) {
        Button key = new Button(face);
        key.setId(id);
        key.setMinWidth(1);
        key.setPrefWidth(1);
        key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        key.setFocusTraversable(false);
        key.getStyleClass().add("key");
        dress(key);
        key.setOnAction(_ -> strike(id, action));
        HBox.setHgrow(key, Priority.ALWAYS);
        return key;
    }

    /// A key with an icon.
    ///
    /// @param spoken what it does, for a screen reader
    public Button icon(String id, Icon icon, String spoken, Runnable action) {
        Button key = word(id, "", action);
        key.setGraphic(Icons.node(icon, 40));
        key.setAccessibleText(spoken);
        return key;
    }

    /// To be called when the words of a key have changed: rare characters stand in the second face.
    public static void dress(Button key) {
        Lettering.dress(key);
    }

    private void strike(String id, Runnable action) {
        if (guard.accepts(id)) {
            action.run();
        }
    }
}
