// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.icon;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/// The movement of the hand: the card comes from above onto the reader. A loop of 2.4 s in three positions.
///
/// It stands still at "over" until [#play]; it stops by itself when it leaves the scene. Screen thread only.
public final class CardOverReader extends Pane {
    private static final double OVER = 63;

    private final Node card = Drawings.card(181, OVER);
    private final Timeline loop =
            new Timeline(at(0, 0), at(800, OVER), at(1600, 120), new KeyFrame(Duration.millis(2400)));

    public CardOverReader() {
        setMinSize(600, 430);
        setPrefSize(600, 430);
        setMouseTransparent(true);
        getChildren()
                .addAll(
                        Drawings.path("draw-edge", "M24 364h540"),
                        Drawings.path("draw-ground", "M90 364L140 264h310l50 100"),
                        Drawings.path("draw-field", "M194 290h198l24 50h-246z"),
                        Drawings.path("draw-accent", "M262 312q33 -22 66 0M275 326q20 -12 40 0"),
                        Drawings.path("draw-away", "M181 98V16a16 16 0 0 1 16 -16h194a16 16 0 0 1 16 16v82"),
                        Drawings.path("draw-accent", "M294 220v42M277 245l17 17 17-17"),
                        card);
        loop.setCycleCount(Timeline.INDEFINITE);
        sceneProperty().addListener((_, _, now) -> {
            if (now == null) {
                loop.stop();
            }
        });
    }

    /// Starts the movement.
    public void play() {
        loop.play();
    }

    /// Stands at "over".
    public void still() {
        loop.stop();
        card.setTranslateY(OVER);
    }

    private KeyFrame at(double millis, double y) {
        return new KeyFrame(Duration.millis(millis), _ -> card.setTranslateY(y));
    }
}
