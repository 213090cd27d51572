// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.catalog.Form.Question;

/// One column of one row of a table; each is a page.
///
/// @param row 0 for the first
/// @param column 0 for the first
record Cell(Question table, int row, int column) {

    /// The first page of a row.
    static Cell first(Question table, int row) {
        return new Cell(table, row, 0);
    }

    Question question() {
        return columns().get(column);
    }

    /// Empty after the last column.
    Optional<Cell> next() {
        return column + 1 < columns().size() ? Optional.of(new Cell(table, row, column + 1)) : Optional.empty();
    }

    /// Empty before the first column.
    Optional<Cell> before() {
        return column > 0 ? Optional.of(new Cell(table, row, column - 1)) : Optional.empty();
    }

    private List<Question> columns() {
        return table.group().orElseThrow().columns();
    }
}
