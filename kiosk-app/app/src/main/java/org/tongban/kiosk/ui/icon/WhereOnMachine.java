// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.icon;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/// The machine from the front with a ring around the place of a device. Screen thread only.
public final class WhereOnMachine extends Pane {

    /// Where devices stand on the machine.
    public enum Place {
        /// The shelf below the screen at the right: the card reader.
        SHELF_RIGHT(98, 230),
        /// The shelf below the screen at the left.
        SHELF_LEFT(48, 230),
        /// The slot in the foot: printed slips come out here.
        SLOT(78, 286);

        private final double x;
        private final double y;

        Place(double x, double y) {
            this.x = x;
            this.y = y;
        }
    }

    public WhereOnMachine(Place place) {
        Circle ring = new Circle(place.x + 5, place.y, 30);
        ring.getStyleClass().add("draw-ring");
        Rectangle device = new Rectangle(place.x - 13, place.y - 7, 36, 14);
        device.getStyleClass().add("draw-device");
        getStyleClass().add("where");
        setMinSize(160, 340);
        setPrefSize(160, 340);
        setMaxSize(160, 340);
        setMouseTransparent(true);
        getChildren()
                .addAll(
                        Drawings.path(
                                "draw-ink",
                                "M27 0h102a12 12 0 0 1 12 12v188a12 12 0 0 1 -12 12h-102a12 12 0 0 1 -12 -12v-188"
                                        + "a12 12 0 0 1 12 -12z"),
                        Drawings.path(
                                "draw-thin",
                                "M34 16h88a4 4 0 0 1 4 4v143a4 4 0 0 1 -4 4h-88a4 4 0 0 1 -4 -4v-143"
                                        + "a4 4 0 0 1 4 -4z"),
                        Drawings.path("draw-ink", "M22 212L8 247h140l-14-35M22 247v84M134 247v84M2 331h152"),
                        device,
                        ring);
    }
}
