// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.tongban.kiosk.ui.theme.Space;

/// Digits that nobody looking over a shoulder can read: one dot each. Screen thread only.
public final class PinField extends HBox implements Typing {
    private static final int LONGEST = 12;
    private static final String DOT = "●";

    private final StringBuilder digits = new StringBuilder();
    private final Label dots = Texts.answer("");

    public PinField(String label) {
        super(Space.S3);
        setId("pin");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("entry", "word-entry");
        getChildren().addAll(Texts.why(label), dots);
    }

    /// What was typed; the caller forgets it.
    public String take() {
        String typed = digits.toString();
        clear();
        return typed;
    }

    @Override
    public void type(char character) {
        if (digits.length() < LONGEST && character >= '0' && character <= '9') {
            digits.append(character);
            draw();
        }
    }

    @Override
    public void deleteLast() {
        digits.setLength(Math.max(0, digits.length() - 1));
        draw();
    }

    @Override
    public void clear() {
        digits.setLength(0);
        draw();
    }

    private void draw() {
        dots.setText(DOT.repeat(digits.length()));
    }
}
