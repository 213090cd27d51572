// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Form;
import org.tongban.kiosk.catalog.Form.Question;

/// One column of one row of a table.
///
/// @param form of a row
/// @param index of the row, 0 for the first; a row that is not there yet comes into being with its first answer
public record RowSlot(TableRows rows, Form form, int index, Question column) implements AnswerSlot {

    @Override
    public Map<String, Object> others() {
        return rows.row(index);
    }

    @Override
    public Optional<Object> before() {
        return Optional.ofNullable(rows.row(index).get(column.field()));
    }

    /// A column that was left empty is asked again when the row is changed.
    @Override
    public boolean isDealtWith() {
        return before().isPresent();
    }

    @Override
    public void answer(Object value, Source source) {
        Map<String, Object> row = new LinkedHashMap<>(rows.row(index));
        row.put(column.field(), value);
        rows.put(index, row);
    }

    @Override
    public void leaveEmpty() {
        Map<String, Object> row = new LinkedHashMap<>(rows.row(index));
        row.remove(column.field());
        rows.put(index, row);
    }
}
