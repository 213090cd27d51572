// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.theme.Space;

/// A white box with an edge and no shadow.
public final class Panel extends VBox {

    public Panel(Node... nodes) {
        super(Space.S2, nodes);
        getStyleClass().add("panel");
    }

    /// The one panel of a page that must be seen first: a 4 px accent edge.
    public static Panel first(Node... nodes) {
        Panel panel = new Panel(nodes);
        panel.getStyleClass().add("first");
        return panel;
    }
}
