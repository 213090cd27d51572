// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One exported exchange table: its rows by normalised column name.
record ExchangeTable(List<Row> rows) {
    ExchangeTable {
        rows = List.copyOf(rows);
    }

    static ExchangeTable read(String file, byte[] bytes) throws IntakeException {
        List<Lines.Line> lines = Lines.of(file, bytes);
        List<Row> rows = new ArrayList<>();
        if (lines.isEmpty()) {
            return new ExchangeTable(rows);
        }
        List<String> names = lines.getFirst().cells();
        for (Lines.Line line : lines.subList(1, lines.size())) {
            Map<String, Cell> cells = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                String text = line.cell(i).equalsIgnoreCase("null") ? "" : line.cell(i);
                cells.put(Normal.name(names.get(i)), new Cell(text, line.place().at(names.get(i))));
            }
            if (!line.isEmpty()) {
                rows.add(new Row(line.place(), cells));
            }
        }
        return new ExchangeTable(rows);
    }

    /// What belongs to an item: by its row, or where that is missing by its code and part.
    List<Row> of(Row item) {
        return rows.stream()
                .filter(row -> belongs(row, item))
                .sorted((one, other) -> Integer.compare(order(one), order(other)))
                .toList();
    }

    private static boolean belongs(Row row, Row item) {
        String guid = row.text("taskguid");
        return guid.isEmpty() || item.text("rowguid").isEmpty()
                ? !item.text("taskcode").isEmpty()
                        && row.text("taskcode").equals(item.text("taskcode"))
                        && row.text("taskhandleitem").equals(item.text("taskhandleitem"))
                : guid.equals(item.text("rowguid"));
    }

    private static int order(Row row) {
        String order = row.text("ordernum");
        return order.matches("[0-9]{1,6}") ? Integer.parseInt(order) : Integer.MAX_VALUE;
    }
}
