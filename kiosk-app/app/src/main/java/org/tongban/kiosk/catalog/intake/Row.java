// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.Map;

/// One row of a table by its headings.
record Row(Place place, Map<String, Cell> cells) {
    Row {
        cells = Map.copyOf(cells);
    }

    /// What stands under a heading; an empty cell when there is no such heading.
    Cell cell(String heading) {
        return cells.getOrDefault(heading, new Cell("", place.at(heading)));
    }

    String text(String heading) {
        return cell(heading).text();
    }
}
