// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.tongban.kiosk.ui.theme.ControlTexts;

/// Seconds left, as a number with its word and a ring around. The caller counts; the ring only shows.
public final class CountdownRing extends StackPane {
    private static final double SIZE = 256;
    private static final double RADIUS = 112;

    private final int total;
    private final Label number = new Label();
    private final Arc arc = new Arc(SIZE / 2, SIZE / 2, RADIUS, RADIUS, 90, 0);

    /// A full ring.
    ///
    /// @param total seconds of the whole ring, at least 1
    public CountdownRing(int total) {
        this.total = Math.max(1, total);
        Circle track = new Circle(SIZE / 2, SIZE / 2, RADIUS);
        track.getStyleClass().add("ring-track");
        arc.setType(ArcType.OPEN);
        arc.getStyleClass().add("ring-arc");
        Pane ring = new Pane(track, arc);
        Label unit = Texts.why(ControlTexts.of("ring.seconds"));
        number.getStyleClass().add("ring-number");
        VBox words = new VBox(number, unit);
        words.setAlignment(Pos.CENTER);
        words.getStyleClass().add("ring-words");
        getStyleClass().add("countdown");
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        getChildren().addAll(ring, words);
        show(total);
    }

    /// Shows so many seconds left.
    public void show(int left) {
        int seconds = Math.clamp(left, 0, total);
        number.setText(Integer.toString(seconds));
        arc.setLength(-360.0 * seconds / total);
    }
}
