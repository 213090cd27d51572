// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.scene.layout.Region;

/// A drawing that becomes smaller where there is little room, down to half. Words never do. Screen thread only.
final class Shrink extends Region {
    private static final double LEAST = 0.5;

    private final Region drawing;

    Shrink(Region drawing) {
        this.drawing = drawing;
        getChildren().add(drawing);
    }

    @Override
    protected double computeMinWidth(double height) {
        return drawing.prefWidth(-1) * LEAST;
    }

    @Override
    protected double computeMinHeight(double width) {
        return drawing.prefHeight(-1) * LEAST;
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
