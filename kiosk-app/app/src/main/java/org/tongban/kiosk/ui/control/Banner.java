// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.theme.Space;

/// A tinted strip across the page: bold first words, then the rest.
public final class Banner extends HBox {
    private static final double LOWEST = 80;

    private final Text strong = words("banner-strong");
    private final Text rest = words("banner-rest");

    public Banner(Tone tone, String strong, String rest) {
        super(Space.S3);
        TextFlow flow = new TextFlow(this.strong, this.rest);
        HBox.setHgrow(flow, Priority.ALWAYS);
        setMinHeight(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("banner", tone.styleClass());
        getChildren().addAll(Icons.node(icon(tone), 38), flow);
        say(strong, rest);
    }

    public Banner(Tone tone, String strong) {
        this(tone, strong, "");
    }

    /// As high as its words need, and never low. A floor in the style sheet would let it be pressed below its words.
    @Override
    protected double computePrefHeight(double width) {
        return Math.max(LOWEST, super.computePrefHeight(width));
    }

    /// Puts other words in place.
    public void say(String first, String then) {
        strong.setText(first);
        rest.setText(then.isEmpty() ? "" : "  " + then);
    }

    private static Text words(String step) {
        Text text = new Text();
        text.getStyleClass().add(step);
        return text;
    }

    private static Icon icon(Tone tone) {
        return switch (tone) {
            case OK -> Icon.CHECKC;
            case WARN, ERR -> Icon.ALERTC;
            case PLAIN, ACCENT, UNKNOWN -> Icon.INFO;
        };
    }
}
