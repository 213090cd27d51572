// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;

/// The kinds of button. Give each an id and an action; the words are a verb with its object.
public final class Buttons {
    private Buttons() {}

    /// The filled button; one a page, bottom right.
    public static PrimaryButton primary(String verb) {
        return new PrimaryButton(verb, null);
    }

    /// The filled button with an icon; [Icon#NEXT] stands at the right, any other at the left.
    public static PrimaryButton primary(String verb, Icon icon) {
        return new PrimaryButton(verb, icon);
    }

    /// A second choice: an edge in accent.
    public static Button second(String verb) {
        return styled(new Button(verb), "second");
    }

    /// A second choice with an icon at its left.
    public static Button second(String verb, Icon icon) {
        return marked(second(verb), icon, 34);
    }

    /// A choice without an edge; at most one in a row.
    public static Button quiet(String verb) {
        return styled(new Button(verb), "quiet");
    }

    /// A choice without an edge, with an icon at its left.
    public static Button quiet(String verb, Icon icon) {
        Button quiet = marked(quiet(verb), icon, 34);
        quiet.getStyleClass().add("with-icon");
        return quiet;
    }

    /// Words that lead on, with a chevron; the touch area is larger than what is drawn.
    public static Button link(String words) {
        Button link = marked(new Button(words), Icon.CHEV, 24);
        link.setContentDisplay(ContentDisplay.RIGHT);
        link.getStyleClass().add("link");
        return link;
    }

    /// A lower button, only inside panels.
    public static Button small(String verb) {
        return styled(new Button(verb), "small");
    }

    /// A lower button with an icon, only inside panels.
    public static Button small(String verb, Icon icon) {
        return marked(small(verb), icon, 32);
    }

    /// The very large filled button of an overlay card, as wide as there is room.
    public static PrimaryButton large(String verb) {
        PrimaryButton button = primary(verb);
        button.getStyleClass().add("large");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static Button styled(Button button, String kind) {
        button.getStyleClass().addAll("act", kind);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private static Button marked(Button button, Icon icon, double size) {
        button.setGraphic(Icons.node(icon, size));
        return button;
    }
}
