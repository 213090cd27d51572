// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;

/// The rows of a CSV file, numbered as a spreadsheet numbers them: a cell with several lines is still one row. Cells
/// hold no blanks at their ends.
final class Lines {
    private Lines() {}

    /// One line and where it begins.
    record Line(Place place, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    /// @throws IntakeException when it is no CSV
    static List<Line> of(String file, byte[] bytes) throws IntakeException {
        String text = TableText.of(file, bytes);
        List<Line> lines = new ArrayList<>();
        try {
            for (CsvRecord found : CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)) {
                lines.add(new Line(
                        new Place(file, lines.size() + 1, ""),
                        found.getFields().stream().map(PlainText::tidy).toList()));
            }
        } catch (CsvParseException _) {
            throw new IntakeException(new Place(file, lines.size() + 1, ""), "这一行的引号不成对，读不下去");
        }
        return lines;
    }

    /// A comma; a tabulator in Excel's "Unicode text"; a semicolon where the system's list separator is one.
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char sought) {
        return line.chars().filter(character -> character == sought).count();
    }
}
