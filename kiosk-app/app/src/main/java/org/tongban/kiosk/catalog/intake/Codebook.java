// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.HashMap;
import java.util.Map;

/// What a platform's own codes mean: `代码.csv` beside its tables, with the columns 栏目, 代码, 含义. The standard fixes
/// only some code sets, and platforms disagree on the rest, so nothing is taken for granted.
final class Codebook {
    static final String FILE = "代码.csv";

    private final Map<String, String> meanings = new HashMap<>();

    static Codebook read(byte[] bytes) throws IntakeException {
        var book = new Codebook();
        for (Lines.Line line : Lines.of(FILE, bytes)) {
            book.meanings.put(key(line.cell(0), line.cell(1)), line.cell(2));
        }
        return book;
    }

    private static String key(String column, String code) {
        return Normal.name(column) + " " + code;
    }

    /// The word for a code; a word stands for itself.
    ///
    /// @param must whether the item cannot be made without it
    String word(Cell cell, boolean must, Findings findings) {
        String column = cell.place().column();
        if (!cell.text().matches("[0-9]{1,4}")) {
            return cell.text();
        }
        String meaning = meanings.getOrDefault(key(column, cell.text()), "");
        if (meaning.isEmpty()) {
            String text = "代码“" + cell.text() + "”在你们的平台上是什么意思，标准里没有。在 " + FILE + " 里加一行：" + column + "," + cell.text()
                    + ",含义";
            if (must) {
                findings.fault(cell.place(), text);
            } else {
                findings.note(cell.place(), text + "；这次先空着");
            }
        }
        return meaning;
    }
}
