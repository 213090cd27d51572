// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// What happened on a day, in numbers without anybody in them.
///
/// @param abandoned visits that ended before the last page, by the step where they did
/// @param unsure how often 我不清楚 was pressed, by the step where it was: which questions are hard
/// @param minutes average length of a finished visit
/// @param items cases that were saved, by item name
public record DayReport(
        LocalDate day,
        int started,
        int finished,
        Map<String, Integer> abandoned,
        Map<String, Integer> unsure,
        long minutes,
        Map<String, Integer> items,
        int delivered,
        int quarantined,
        int printed,
        int notPrinted,
        int helpCalls,
        int overrides) {

    /// Counts the lines of a day.
    ///
    /// @param itemName by case id; a case that is gone is counted without a name
    public static DayReport of(
            LocalDate day, ZoneId zone, List<JournalBook.Line> lines, Function<String, String> itemName) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
        var tally = new Tally(itemName);
        lines.stream()
                .filter(line -> !line.at().isBefore(from) && line.at().isBefore(until))
                .forEach(tally::add);
        return tally.report(day);
    }

    /// Figures by name, in the order of the paper; names are keys of words.
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("started", Integer.toString(started));
        figures.put("finished", Integer.toString(finished));
        figures.put("minutes", Long.toString(minutes));
        figures.put("delivered", Integer.toString(delivered));
        figures.put("quarantined", Integer.toString(quarantined));
        figures.put("printed", Integer.toString(printed));
        figures.put("not-printed", Integer.toString(notPrinted));
        figures.put("help", Integer.toString(helpCalls));
        figures.put("overrides", Integer.toString(overrides));
        return figures;
    }

    /// As a table for other programs (RFC 4180): kind, name, value.
    public String csv() {
        StringBuilder csv = new StringBuilder("kind,name,value\r\n");
        figures().forEach((name, value) -> row(csv, "figure", name, value));
        abandoned.forEach((step, count) -> row(csv, "abandoned", step, count.toString()));
        unsure.forEach((step, count) -> row(csv, "unsure", step, count.toString()));
        items.forEach((item, count) -> row(csv, "item", item, count.toString()));
        return csv.toString();
    }

    private static void row(StringBuilder csv, String kind, String name, String value) {
        csv.append(kind)
                .append(",\"")
                .append(name.replace("\"", "\"\""))
                .append("\",")
                .append(value)
                .append("\r\n");
    }

    /// Adds up one day.
    private static final class Tally {
        private final Function<String, String> itemName;
        private final Map<String, Integer> counts = new TreeMap<>();
        private final VisitTally visits = new VisitTally();
        private final Map<String, Integer> unsure = new TreeMap<>();
        private final Map<String, Integer> items = new TreeMap<>();

        Tally(Function<String, String> itemName) {
            this.itemName = itemName;
        }

        void add(JournalBook.Line line) {
            counts.merge(line.kind(), 1, Integer::sum);
            visits.add(line);
            switch (line.kind()) {
                case "STEP_UNSURE" -> unsure.merge(line.detail("step"), 1, Integer::sum);
                case "CASE_SAVED" -> items.merge(itemName.apply(line.subject()), 1, Integer::sum);
                default -> {}
            }
        }

        private int count(String kind) {
            return counts.getOrDefault(kind, 0);
        }

        DayReport report(LocalDate day) {
            return new DayReport(
                    day,
                    visits.started(),
                    visits.finished(),
                    visits.abandoned(),
                    unsure,
                    visits.minutes(),
                    items,
                    count("CASE_DELIVERED"),
                    count("CASE_QUARANTINED"),
                    count("PRINT_PRINTED") + count("SLIP_PRINTED"),
                    count("PRINT_NOT_PRINTED") + count("SLIP_NOT_PRINTED"),
                    count("HELP_CALLED"),
                    count("OVERRIDE"));
        }
    }
}
