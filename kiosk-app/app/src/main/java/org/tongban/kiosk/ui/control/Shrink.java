// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.scene.layout.Region;

/// A drawing that becomes smaller where there is little room. Words never do. Screen thread only.
public final class Shrink extends Region {
    private static final double HALF = 0.5;

    private final Region drawing;
    private final double least;

    /// Down to half its size.
    public Shrink(Region drawing) {
        this(drawing, HALF);
    }

    /// Down to a part of its size.
    public Shrink(Region drawing, double least) {
        this.drawing = drawing;
        this.least = least;
        getChildren().add(drawing);
    }

    @Override
    protected double computeMinWidth(double height) {
        return drawing.prefWidth(-1) * least;
    }

    @Override
    protected double computeMinHeight(double width) {
        return drawing.prefHeight(-1) * least;
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawing.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double wide = drawing.prefWidth(-1);
        double high = drawing.prefHeight(-1);
        double scale = Math.min(1, Math.min(getWidth() / wide, getHeight() / high));
        drawing.setScaleX(scale);
        drawing.setScaleY(scale);
        drawing.resizeRelocate((getWidth() - wide) / 2, (getHeight() - high) / 2, wide, high);
    }
}
