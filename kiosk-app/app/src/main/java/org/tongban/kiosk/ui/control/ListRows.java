// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.util.List;
import javafx.scene.layout.VBox;

/// Rows one below the other with hairlines between, in a white panel or straight on the page.
public final class ListRows extends VBox {

    private ListRows(List<ListRow> rows, String kind) {
        getStyleClass().addAll("list-rows", kind);
        rows(rows);
    }

    /// In a white panel.
    public static ListRows panel(List<ListRow> rows) {
        return new ListRows(rows, "in-panel");
    }

    /// On the page's ground, without edges at the sides.
    public static ListRows open(List<ListRow> rows) {
        return new ListRows(rows, "on-ground");
    }

    /// Shows these rows in place of the others.
    public void rows(List<ListRow> rows) {
        getChildren().setAll(rows);
        if (!rows.isEmpty()) {
            rows.getFirst().getStyleClass().add("first-row");
            rows.getLast().getStyleClass().add("last-row");
        }
    }
}
