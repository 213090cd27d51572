// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;

/// What stands inside a large button: as wide as the button lets it, as high as its words need at that width.
///
/// A plain box as the graphic of a button is measured at its least width, where every word wraps.
final class Face extends Region {
    private final Region content;

    /// Takes the width of the owner without its insets and without what else the owner draws.
    Face(Region owner, Region content, double beside) {
        this.content = content;
        getChildren().add(content);
        prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> room(owner, beside), owner.widthProperty(), owner.insetsProperty()));
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
    }

    private static double room(Region owner, double beside) {
        Insets insets = owner.getInsets();
        return Math.max(0, owner.getWidth() - insets.getLeft() - insets.getRight() - beside);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = getPrefWidth();
        return content.prefHeight(room > 0 ? room : content.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
