// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.theme.Space;

/// Text in the steps of the type scale; every label wraps and grows with the theme.
public final class Texts {
    private static final double MARK_SIZE = 1.2;
    /// Of the screen font, in em: ascent and descent together.
    private static final double LINE_HEIGHT = 1.45;

    private Texts() {}

    /// Greeting or big statement, 60 px.
    public static Label greeting(String words) {
        return label(words, "t-greeting");
    }

    /// The question of a page, 48 px.
    public static Label question(String words) {
        return label(words, "t-question");
    }

    /// Big number, 58 px.
    public static Label number(String words) {
        return label(words, "t-number");
    }

    /// An answer shown back, 40 px.
    public static Label answer(String words) {
        return label(words, "t-answer");
    }

    /// Section title, 33 px.
    public static Label section(String words) {
        return label(words, "t-section");
    }

    /// Lead or row title, 29 px bold.
    public static Label lead(String words) {
        return label(words, "t-lead");
    }

    /// Body, 26 px, full ink.
    public static Label body(String words) {
        return label(words, "t-body");
    }

    /// Why-line, 26 px, second ink.
    public static Label why(String words) {
        return label(words, "t-why");
    }

    /// Secondary line in a row, 23 px.
    public static Label second(String words) {
        return label(words, "t-second");
    }

    /// Caption, 21 px: the smallest there is.
    public static Label caption(String words) {
        return label(words, "t-caption");
    }

    /// Gives a label the colour of a tone.
    public static Label toned(Label label, Tone tone) {
        label.getStyleClass().add(tone.styleClass());
        return label;
    }

    /// A label with an icon at its left, standing at the first line and growing with it.
    public static HBox marked(Icon icon, Label label) {
        return marked(icon, Tone.PLAIN, label);
    }

    /// The same with the icon in the colour of a tone.
    public static HBox marked(Icon icon, Tone tone, Label label) {
        Region mark = Icons.node(icon, 30);
        StackPane line = new StackPane(mark);
        DoubleBinding size = Bindings.createDoubleBinding(() -> label.getFont().getSize(), label.fontProperty());
        mark.prefWidthProperty().bind(size.multiply(MARK_SIZE));
        mark.prefHeightProperty().bind(size.multiply(MARK_SIZE));
        line.minHeightProperty().bind(size.multiply(LINE_HEIGHT));
        line.maxHeightProperty().bind(size.multiply(LINE_HEIGHT));
        HBox row = new HBox(Space.S2, line, label);
        row.getStyleClass().addAll("marked", tone.styleClass());
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Label label(String words, String step) {
        Label label = new WordLabel(words);
        label.getStyleClass().add(step);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
