// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The names of fields and tables that an item is written with. They stand in the empty table that clerks are given,
/// `/catalog/item-table.csv`, and nowhere else.
final class Headings {
    private static final int MOST_SLIPS = 2;

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    private Headings() {}

    static byte[] emptyTable() {
        try (InputStream in = Headings.class.getResourceAsStream("/catalog/item-table.csv")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Headings standard() {
        var headings = new Headings();
        try {
            for (Lines.Line line : Lines.of("item-table.csv", emptyTable())) {
                String first = line.cell(0);
                if (isTable(first)) {
                    headings.tables.put(
                            first, line.cells().subList(1, line.cells().size()));
                } else {
                    headings.fields.put(first, line.cell(2));
                }
            }
        } catch (IntakeException e) {
            throw new IllegalStateException(e);
        }
        return headings;
    }

    static boolean isTable(String cell) {
        return cell.startsWith("【") && cell.endsWith("】");
    }

    /// Field names in their order, each with how to fill it in.
    Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    List<String> fieldNames() {
        return List.copyOf(fields.keySet());
    }

    List<String> tableNames() {
        return List.copyOf(tables.keySet());
    }

    List<String> columns(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /// The name that somebody may have meant.
    static Optional<String> meant(String written, List<String> known) {
        return known.stream()
                .filter(name -> name.contains(written) || written.contains(name) || slips(name, written) <= MOST_SLIPS)
                .min(Comparator.comparingInt(name -> slips(name, written)));
    }

    /// Levenshtein's distance.
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
