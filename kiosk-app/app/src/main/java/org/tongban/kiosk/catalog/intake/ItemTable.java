// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.List;
import java.util.Map;

/// One item as a clerk writes it: fields with their contents, and tables for papers, steps, questions. Every source
/// is brought into this shape first; the names are those of [Headings].
///
/// @param place the file
record ItemTable(Place place, Map<String, Cell> fields, Map<String, List<Row>> tables) {
    ItemTable {
        fields = Map.copyOf(fields);
        tables = Map.copyOf(tables);
    }

    /// What a field holds; an empty cell when it is not there.
    Cell field(String name) {
        return fields.getOrDefault(name, new Cell("", new Place(place.file(), 0, name)));
    }

    String text(String name) {
        return field(name).text();
    }

    List<Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }
}
