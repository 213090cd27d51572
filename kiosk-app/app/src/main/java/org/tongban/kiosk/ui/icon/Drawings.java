// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.icon;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// Drawings (not icons): two line weights, ink and accent only; colours come from the style sheet. Screen thread only.
public final class Drawings {
    private static final String CARD =
            "M12 0h144a12 12 0 0 1 12 12v80a12 12 0 0 1 -12 12h-144a12 12 0 0 1 -12 -12v-80" + "a12 12 0 0 1 12 -12z";
    private static final String FACE = "M25 39a14 14 0 1 0 28 0a14 14 0 1 0 -28 0M16 80c2-16 10-23 23-23s21 7 23 23"
            + "M83 33h65M83 52h65M83 71h42";

    private Drawings() {}

    /// The ID card over the reader, small and in the text colour, for the filled entry of the home page.
    public static Node cardOverReader() {
        return scaled(
                172,
                116,
                1.0,
                path(
                        "hero-line",
                        "M36 4h94a8 8 0 0 1 8 8v50a8 8 0 0 1 -8 8h-94a8 8 0 0 1 -8 -8v-50"
                                + "a8 8 0 0 1 8 -8zM44 29a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M38 56c1-11 6-15 15-15s14 4 15 15M80 26h36M80 40h36"
                                + "M80 54h22M83 78v12M77 85l6 6 6-6M-2 114h170"),
                path("hero-line", "M18 112l8-16h112l8 16"));
    }

    /// The card with an arrow away from the machine.
    public static Node cardLeaving() {
        return scaled(
                84,
                78,
                1.0,
                path(
                        "notice-line",
                        "M14 26h52a6 6 0 0 1 6 6v36a6 6 0 0 1 -6 6h-52a6 6 0 0 1 -6 -6v-36a6 6 0 0 1 6 -6z"
                                + "M19 47a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M15 67c1-8 4-11 10-11s9 3 10 11M45 44h18M45 54h14"
                                + "M40 19V4M32 11l8-8 8 8"));
    }

    static Node card(double x, double y) {
        Group card = new Group(path("draw-card", CARD), path("draw-ink", FACE));
        card.getTransforms().add(new Scale(1.34, 1.34));
        card.setTranslateX(x);
        card.setTranslateY(y);
        return card;
    }

    static SVGPath path(String kind, String data) {
        SVGPath path = new SVGPath();
        path.setContent(data);
        path.getStyleClass().add(kind);
        return path;
    }

    private static Node scaled(double width, double height, double factor, SVGPath... paths) {
        Group group = new Group(paths);
        group.getTransforms().add(new Scale(factor, factor));
        StackPane box = new StackPane(group);
        box.setMinSize(width, height);
        box.setPrefSize(width, height);
        box.setMaxSize(width, height);
        box.setMouseTransparent(true);
        return box;
    }
}
