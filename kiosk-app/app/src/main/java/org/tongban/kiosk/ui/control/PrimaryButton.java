// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;

/// The one filled button of a page. While busy it names what is being done and takes no press.
public final class PrimaryButton extends Button {
    private static final double NARROWEST = 340;

    private final String verb;
    private final @Nullable Node mark;
    private final ContentDisplay side;

    PrimaryButton(String verb, @Nullable Icon icon) {
        super(verb);
        this.verb = verb;
        this.mark = icon == null ? null : Icons.node(icon, 36);
        this.side = icon == Icon.NEXT ? ContentDisplay.RIGHT : ContentDisplay.LEFT;
        getStyleClass().addAll("act", "primary");
        setGraphic(mark);
        setContentDisplay(side);
        setMinWidth(USE_PREF_SIZE);
    }

    /// Says what is going on, for example 正在保存, until [#ready] is called.
    public void busy(String doing) {
        setText(doing);
        setGraphic(Icons.node(Icon.SYNC, 36));
        setContentDisplay(ContentDisplay.LEFT);
        if (!getStyleClass().contains("busy")) {
            getStyleClass().add("busy");
        }
        setMouseTransparent(true);
        setFocusTraversable(false);
    }

    /// Shows its verb again and takes presses.
    public void ready() {
        setText(verb);
        setGraphic(mark);
        setContentDisplay(side);
        getStyleClass().remove("busy");
        setMouseTransparent(false);
        setFocusTraversable(true);
    }

    /// Its words are never cut, and it is never narrower than two hands find easily.
    @Override
    protected double computePrefWidth(double height) {
        return Math.max(NARROWEST, super.computePrefWidth(height));
    }

    @Override
    public void fire() {
        if (!getStyleClass().contains("busy")) {
            super.fire();
        }
    }
}
