// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.icon;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// One stroked path on a 24-unit grid, scaled to the region. Style sheets may change its size and colour.
final class IconView extends Region {
    private static final double GRID = 24;

    private final Scale scale = new Scale(1, 1);

    IconView(String path, double size) {
        SVGPath line = new SVGPath();
        line.setContent(path);
        line.getStyleClass().add("icon-line");
        line.setManaged(false);
        line.getTransforms().add(scale);
        getStyleClass().add("icon");
        setMouseTransparent(true);
        setPrefSize(size, size);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(line);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / GRID);
        scale.setY(getHeight() / GRID);
    }
}
