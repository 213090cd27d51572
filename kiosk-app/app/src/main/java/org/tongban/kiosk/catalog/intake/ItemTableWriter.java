// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// An item as a clerk's table, so that what other sources left out can be filled in by hand. With a byte order mark:
/// without it a Chinese Excel takes UTF-8 for GBK.
final class ItemTableWriter {
    private static final Headings KNOWN = Headings.standard();

    private ItemTableWriter() {}

    static byte[] write(ItemTable item) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            write(item, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ItemTable item, CsvWriter csv) {
        KNOWN.fieldNames()
                .forEach(name -> csv.writeRecord(
                        name,
                        name.equals("栏目") ? "内容" : item.text(name),
                        KNOWN.fields().getOrDefault(name, "")));
        for (String table : KNOWN.tableNames()) {
            List<String> columns = KNOWN.columns(table);
            csv.writeRecord(with(table, columns));
            item.rows(table)
                    .forEach(row -> csv.writeRecord(
                            with("", columns.stream().map(row::text).toList())));
        }
    }

    private static List<String> with(String first, List<String> rest) {
        List<String> cells = new ArrayList<>();
        cells.add(first);
        cells.addAll(rest);
        return cells;
    }
}
