// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.theme.Space;

/// What is being done now and how far it is: title, linear progress, a line that says how long or what comes out.
public final class Working extends HBox {
    private final Label title = Texts.lead("");
    private final Label line = Texts.second("");
    private final ProgressBar bar = new ProgressBar(0);

    public Working(Icon icon) {
        super(Space.S5);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.managedProperty().bind(bar.visibleProperty());
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        VBox words = new VBox(Space.S1 / 2, title, bar, line);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().addAll("panel", "working");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Icons.node(icon, 48), words);
    }

    /// Says what is going on; no bar.
    public Working say(String what, String more) {
        title.setText(what);
        line.setText(more);
        bar.setVisible(false);
        return this;
    }

    /// Says what is going on and how far.
    ///
    /// @param part done of the whole, 0 to 1
    public Working say(String what, String more, double part) {
        say(what, more);
        bar.setVisible(true);
        bar.setProgress(Math.clamp(part, 0, 1));
        return this;
    }
}
