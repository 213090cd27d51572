// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tongban.kiosk.ui.icon.Icon;

/// The error of a field: a red bar at the left, a message with an icon above, and the pseudo-class `wrong` on the
/// field.
final class ErrorMark {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Region owner;
    private final Region bar = new Region();
    private final Label words = Texts.lead("");
    private final HBox message = Texts.marked(Icon.ALERTC, words);

    ErrorMark(Region owner) {
        this.owner = owner;
        bar.getStyleClass().add("error-bar");
        message.getStyleClass().add("error-message");
        message.managedProperty().bind(message.visibleProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        hide();
    }

    Region bar() {
        return bar;
    }

    HBox message() {
        return message;
    }

    void show(String text) {
        words.setText(text);
        visible(true);
    }

    void hide() {
        words.setText("");
        visible(false);
    }

    private void visible(boolean wrong) {
        message.setVisible(wrong);
        bar.setVisible(wrong);
        owner.pseudoClassStateChanged(WRONG, wrong);
    }
}
