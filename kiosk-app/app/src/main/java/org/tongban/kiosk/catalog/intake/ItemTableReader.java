// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A clerk's table, one item a file: first fields with their contents, then tables that begin with 【name】.
final class ItemTableReader {
    private static final Headings KNOWN = Headings.standard();

    private final Findings findings;
    private final Map<String, Cell> fields = new LinkedHashMap<>();
    private final Map<String, List<Row>> tables = new LinkedHashMap<>();

    private ItemTableReader(Findings findings) {
        this.findings = findings;
    }

    /// @throws IntakeException when it is no table at all
    static ItemTable read(String file, byte[] bytes, Findings findings) throws IntakeException {
        List<Lines.Line> lines = Lines.of(file, bytes);
        if (lines.isEmpty() || !lines.getFirst().cell(0).equals("栏目")) {
            throw new IntakeException(new Place(file, 1, ""), "第一行要以“栏目”开头；空白表格用 tongbanctl catalog table 取");
        }
        var reader = new ItemTableReader(findings);
        var header = new Header("", List.of());
        for (Lines.Line line : lines.subList(1, lines.size())) {
            header = line.isEmpty() ? header : reader.take(line, header);
        }
        return new ItemTable(new Place(file, 0, ""), reader.fields, reader.tables);
    }

    /// The table that is being read; without a name before the first one.
    private record Header(String table, List<String> columns) {
        Header {
            columns = List.copyOf(columns);
        }
    }

    /// @return the header that holds for the next line
    private Header take(Lines.Line line, Header header) {
        String first = line.cell(0);
        if (Headings.isTable(first)) {
            return begin(line);
        }
        if (KNOWN.fieldNames().contains(first)) {
            takeField(line);
            return new Header("", List.of());
        }
        if (header.table().isEmpty()) {
            refuse(line.place(), "没有“" + first + "”这个栏目", first, KNOWN.fieldNames());
        } else {
            takeRow(line, header);
        }
        return header;
    }

    private void takeField(Lines.Line line) {
        String name = line.cell(0);
        var cell = new Cell(line.cell(1), line.place().at(name));
        if (fields.put(name, cell) != null) {
            findings.fault(cell.place(), "写了两次");
        }
    }

    private Header begin(Lines.Line line) {
        String table = line.cell(0);
        List<String> columns = line.cells().subList(1, line.cells().size());
        if (KNOWN.tableNames().contains(table)) {
            columns.stream()
                    .filter(column -> !column.isEmpty() && !KNOWN.columns(table).contains(column))
                    .forEach(column -> refuse(line.place().at(column), table + "没有这一列", column, KNOWN.columns(table)));
        } else {
            refuse(line.place(), "没有" + table + "这张表", table, KNOWN.tableNames());
        }
        return new Header(table, columns);
    }

    private void takeRow(Lines.Line line, Header header) {
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 1; i < line.cells().size(); i++) {
            String text = line.cell(i);
            String column = i <= header.columns().size() ? header.columns().get(i - 1) : "";
            if (!column.isEmpty()) {
                cells.put(column, new Cell(text, line.place().at(column)));
            } else if (!text.isEmpty()) {
                findings.fault(line.place(), header.table() + "第 " + (i + 1) + " 格有内容，可是这一列没有名称");
            }
        }
        if (cells.values().stream().allMatch(Cell::isEmpty)) {
            findings.fault(line.place(), "没有“" + line.cell(0) + "”这个栏目，" + header.table() + "的内容要从第二格写起");
            return;
        }
        tables.computeIfAbsent(header.table(), _ -> new ArrayList<>()).add(new Row(line.place(), cells));
    }

    private void refuse(Place place, String text, String written, List<String> known) {
        Optional<String> meant = Headings.meant(written, known);
        findings.fault(place, text + meant.map(name -> "，是不是要写“" + name + "”").orElse(""));
    }
}
