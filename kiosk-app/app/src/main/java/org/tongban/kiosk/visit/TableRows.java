// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.FormCheck;

/// The rows of one table (a question of the kind GROUP) in a visit. Each change stands in the visit at once, so that a
/// draft keeps a row that is half filled. On the screen's thread.
public record TableRows(Visit visit, Question table) {

    public List<Map<String, Object>> all() {
        return FormCheck.rows(visit.answer(table.field()).orElse(null));
    }

    /// Empty when there is no such row yet.
    public Map<String, Object> row(int index) {
        List<Map<String, Object>> rows = all();
        return index < rows.size() ? rows.get(index) : Map.of();
    }

    /// Changes a row, or adds one behind the last.
    public void put(int index, Map<String, Object> row) {
        List<Map<String, Object>> rows = new ArrayList<>(all());
        if (index < rows.size()) {
            rows.set(index, row);
        } else {
            rows.add(row);
        }
        keep(rows);
    }

    /// Puts a row back to where it stood.
    public void insert(int index, Map<String, Object> row) {
        List<Map<String, Object>> rows = new ArrayList<>(all());
        rows.add(Math.min(index, rows.size()), row);
        keep(rows);
    }

    public void remove(int index) {
        List<Map<String, Object>> rows = new ArrayList<>(all());
        if (index < rows.size()) {
            rows.remove(index);
        }
        keep(rows);
    }

    /// Whether every column that must be filled is.
    public boolean isWhole(int index) {
        Map<String, Object> row = row(index);
        return table.group().orElseThrow().columns().stream()
                .allMatch(column -> column.optional() || row.containsKey(column.field()));
    }

    /// Whether there are enough rows, and each is whole.
    public boolean isWhole() {
        int size = all().size();
        return size >= table.group().orElseThrow().least()
                && IntStream.range(0, size).allMatch(this::isWhole);
    }

    private void keep(List<Map<String, Object>> rows) {
        visit.answer(table, List.copyOf(rows), Source.TYPED);
    }

    @Override
    public String toString() {
        return "TableRows[" + table.field() + "]";
    }
}
