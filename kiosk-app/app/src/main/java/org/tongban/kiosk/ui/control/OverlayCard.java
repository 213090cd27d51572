// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.theme.Space;

/// The card shown over a page by [org.tongban.kiosk.ui.Frame#overlay].
public final class OverlayCard extends VBox {

    public OverlayCard(Node... nodes) {
        super(Space.S4, nodes);
        getStyleClass().add("overlay-card");
    }
}
