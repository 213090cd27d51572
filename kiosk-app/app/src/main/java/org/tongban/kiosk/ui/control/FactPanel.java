// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.theme.Space;

/// What is known already: a label, the value in large type, and where it comes from.
public final class FactPanel extends VBox {
    private final Label value;

    public FactPanel(String label, String value, Badge source) {
        super(Space.S2);
        this.value = Texts.answer(value);
        getStyleClass().addAll("panel", "fact");
        getChildren().addAll(Boxes.row(Space.S2, Texts.why(label), Boxes.spring(), source), this.value);
    }

    /// Shows another value in its place.
    public void value(String words) {
        value.setText(words);
    }
}
