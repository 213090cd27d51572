// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Plain rows and columns with a gap from [org.tongban.kiosk.ui.theme.Space].
public final class Boxes {
    private Boxes() {}

    /// One below the other, each as wide as the column.
    public static VBox column(double gap, Node... nodes) {
        return new VBox(gap, nodes);
    }

    /// Side by side, centred on one line.
    public static HBox row(double gap, Node... nodes) {
        HBox row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Side by side in equal widths, all as high as the highest.
    public static HBox shares(double gap, Node... nodes) {
        HBox row = new HBox(gap, nodes);
        for (Node node : nodes) {
            HBox.setHgrow(node, Priority.ALWAYS);
            if (node instanceof Region region) {
                region.setPrefWidth(1);
                region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            }
        }
        return row;
    }

    /// Takes what room is left in a row or column.
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
