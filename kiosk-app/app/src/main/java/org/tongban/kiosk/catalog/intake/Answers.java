// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one item's fields and says what is wrong with them. A wrong or missing field gives something harmless back, so
/// that all that is wrong is told at once.
final class Answers {
    private final ItemTable item;
    private final Findings findings;

    Answers(ItemTable item, Findings findings) {
        this.item = item;
        this.findings = findings;
    }

    ItemTable item() {
        return item;
    }

    Findings findings() {
        return findings;
    }

    String text(String field) {
        return item.text(field);
    }

    /// A table's rows. The one row 无 says that there is nothing to write; a table without rows is asked for.
    List<Row> rows(String table, String question) {
        List<Row> rows = item.rows(table);
        if (rows.isEmpty()) {
            findings.question(item.place().at(table), question + "。真的没有，就在第一列写“无”");
        }
        boolean none = rows.size() == 1
                && rows.getFirst().cells().values().stream()
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .toList()
                        .equals(List.of("无"));
        return none ? List.of() : rows;
    }

    String required(String field) {
        return required(item.field(field));
    }

    String required(Cell cell) {
        if (cell.isEmpty()) {
            findings.fault(cell.place(), "没有填");
        }
        return cell.text();
    }

    /// A field that a citizen is told; without it the item is shown and not begun.
    String asked(String field, String question) {
        Cell cell = item.field(field);
        if (cell.isEmpty()) {
            findings.question(cell.place(), question);
        }
        return cell.text();
    }

    /// A field that the hall's data stand in for.
    String or(String field, String hall) {
        Cell cell = item.field(field);
        if (cell.isEmpty()) {
            findings.note(cell.place(), "没有填，用“" + hall + "”");
        }
        return cell.or(hall);
    }

    String code(String field) {
        Cell cell = item.field(field);
        if (Words.isSpoiltNumber(cell.text())) {
            findings.fault(cell.place(), "“" + cell.text() + "”是表格软件把长编码当成了数字，后面的位数已经丢了。请把单元格设成“文本”再填一次");
        }
        return cell.text();
    }

    String coded(Cell cell, Map<String, String> codes, String otherwise) {
        if (cell.isEmpty()) {
            findings.fault(cell.place(), "没有填，可以填：" + Words.known(codes));
            return otherwise;
        }
        Optional<String> code = Words.code(codes, cell.text());
        if (code.isEmpty()) {
            findings.fault(cell.place(), "“" + cell.text() + "”不认识，可以填：" + Words.known(codes));
        }
        return code.orElse(otherwise);
    }

    List<String> codedList(String field, Map<String, String> codes) {
        Cell cell = item.field(field);
        return Words.several(cell.text()).stream()
                .map(word -> coded(new Cell(word, cell.place()), codes, ""))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    boolean truth(String field, String question) {
        Cell cell = item.field(field);
        if (cell.isEmpty()) {
            findings.question(cell.place(), question);
            return false;
        }
        return truth(cell);
    }

    boolean truth(Cell cell) {
        Optional<Boolean> truth = Words.truth(cell.text());
        if (truth.isEmpty() && !cell.isEmpty()) {
            findings.fault(cell.place(), "“" + cell.text() + "”不认识，填“是”或“否”");
        }
        return truth.orElse(false);
    }

    Words.Limit limit(String field) {
        Cell cell = item.field(field);
        Optional<Words.Limit> limit = Words.limit(cell.text());
        if (limit.isEmpty()) {
            findings.fault(
                    cell.place(),
                    (cell.isEmpty() ? "没有填" : "“" + cell.text() + "”看不懂") + "，要写数字和单位，如“5 个工作日”“60 日”“即办”“未作规定”");
        }
        return limit.orElse(new Words.Limit(BigDecimal.ZERO, "NONE"));
    }

    int number(Cell cell, int otherwise) {
        if (cell.text().matches("[0-9]{1,4}")) {
            return Integer.parseInt(cell.text());
        }
        if (!cell.isEmpty()) {
            findings.fault(cell.place(), "“" + cell.text() + "”不是数字");
        }
        return otherwise;
    }
}
