// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Digits in places of one width, gaps between groups, a caret, and a low line for each place still empty.
final class DigitRow extends HBox {

    DigitRow() {
        getStyleClass().add("digits");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(String typed, List<Integer> groups, String separator) {
        getChildren().clear();
        int at = 0;
        for (int group = 0; group < groups.size(); group++) {
            if (group > 0) {
                getChildren().add(label(separator, "digit-gap"));
            }
            for (int place = 0; place < groups.get(group); place++) {
                place(typed, at++);
            }
        }
        if (typed.length() == at) {
            caret();
        }
    }

    private void place(String typed, int at) {
        if (at == typed.length()) {
            caret();
        }
        boolean filled = at < typed.length();
        getChildren().add(filled ? label(typed.substring(at, at + 1), "digit") : label("", "digit-open"));
    }

    private void caret() {
        Region caret = new Region();
        caret.getStyleClass().add("caret");
        getChildren().add(caret);
    }

    private static Label label(String words, String kind) {
        Label label = new Label(words);
        label.getStyleClass().add(kind);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
