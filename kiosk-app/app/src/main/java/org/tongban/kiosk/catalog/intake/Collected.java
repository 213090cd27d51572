// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers one item's table from a source that is no clerk's table; texts of portals are made plain on the way.
final class Collected {
    private final Place place;
    private final Map<String, Cell> fields = new LinkedHashMap<>();
    private final Map<String, List<Row>> tables = new LinkedHashMap<>();

    Collected(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    void field(String name, String text, String column) {
        String plain = PlainText.of(text);
        if (!plain.isEmpty()) {
            fields.put(name, new Cell(plain, place.at(column)));
        }
    }

    /// One row of a table.
    ///
    /// @param pairs heading and text, one after the other
    void row(String table, Place where, String... pairs) {
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            cells.put(pairs[i], new Cell(PlainText.of(pairs[i + 1]), where.at(pairs[i])));
        }
        tables.computeIfAbsent(table, _ -> new ArrayList<>()).add(new Row(where, cells));
    }

    /// A step, paper or article that names its law in one long text.
    void basis(String text, Place where) {
        String plain = PlainText.of(text);
        if (!plain.isEmpty()) {
            row("【设定依据】", where, "法律法规", LegalText.law(plain), "条款", LegalText.article(plain), "内容", plain);
        }
    }

    boolean lacks(String field) {
        return !fields.containsKey(field);
    }

    ItemTable item() {
        return new ItemTable(place, fields, tables);
    }
}
