// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/// The change of pages: 160 ms fade with a rise of 12 px.
final class PageMotion {
    private static final Duration TIME = Duration.millis(160);
    private static final double RISE = 12;

    private boolean moves = true;

    void off() {
        moves = false;
    }

    void enter(Iterable<Node> nodes) {
        if (!moves) {
            return;
        }
        ParallelTransition all = new ParallelTransition();
        for (Node node : nodes) {
            FadeTransition fade = new FadeTransition(TIME, node);
            fade.setFromValue(0);
            fade.setToValue(1);
            TranslateTransition rise = new TranslateTransition(TIME, node);
            rise.setFromY(RISE);
            rise.setToY(0);
            all.getChildren().addAll(fade, rise);
        }
        all.play();
    }
}
