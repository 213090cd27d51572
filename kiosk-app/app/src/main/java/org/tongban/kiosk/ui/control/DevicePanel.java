// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A panel for a device: the movement of the hand, where the device is on the machine, and below its true state.
public final class DevicePanel extends VBox {

    public DevicePanel(Region movement, Node place, DeviceLine state) {
        Region divider = new Region();
        divider.getStyleClass().add("device-divider");
        HBox pictures = new HBox(new Shrink(movement), divider, place);
        pictures.getStyleClass().add("device-pictures");
        getStyleClass().addAll("panel", "device-panel");
        getChildren().addAll(pictures, state);
    }
}
