// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.theme.Space;

/// A panel of up to five numbers in a row.
public final class Metrics extends HBox {

    public Metrics(List<Metric> metrics) {
        getStyleClass().addAll("panel", "metrics");
        metrics.forEach(metric -> getChildren().add(cell(metric)));
        getChildren().getFirst().getStyleClass().add("first-cell");
    }

    private static VBox cell(Metric metric) {
        Label number = Texts.number(metric.number());
        Label unit = Texts.second(metric.unit());
        unit.getStyleClass().add("unit");
        number.setMinWidth(USE_PREF_SIZE);
        unit.setWrapText(false);
        unit.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(Space.S1, number, unit);
        top.setAlignment(Pos.BASELINE_LEFT);
        VBox cell = new VBox(top, Texts.toned(Texts.caption(metric.caption()), metric.tone()));
        cell.getStyleClass().add("metric");
        HBox.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }
}
