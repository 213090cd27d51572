// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongban.device.receipt.Slip.Align;

/// Lays a slip out on paper with so many columns. Pure, so that what is printed, shown and tested is broken at the
/// same places.
///
/// @param columns half-width characters a line: 48 on 80 mm paper, 32 on 58 mm
public record SlipLayout(int columns) {
    private static final int NARROWEST_LABEL = 12;
    private static final int LABEL_GAP = 2;

    /// One line of paper, or one thing that stands alone on it.
    public sealed interface Line {}

    /// Text that fits on one line at its scale.
    public record Words(String text, Align align, int scale, boolean bold) implements Line {}

    /// Label at the left and value from a column on; either may be empty.
    public record Pair(String label, String value, int valueColumn) implements Line {
        /// Both as one line of fixed columns.
        public String text() {
            return (Columns.padded(label, valueColumn) + value).stripTrailing();
        }
    }

    /// A QR code, centred.
    public record Code(String content) implements Line {}

    /// A bar code with its text below, centred.
    public record BarLine(String content) implements Line {}

    /// Empty lines.
    public record Blank(int lines) implements Line {}

    /// The end of a piece of paper.
    public record Cutting() implements Line {}

    public SlipLayout {
        if (columns < 24) throw new IllegalArgumentException("a slip has at least 24 columns: " + columns);
    }

    /// The lines from top to bottom.
    public List<Line> lines(Slip slip) {
        List<Line> lines = new ArrayList<>();
        for (var part : slip.parts()) lines.addAll(lines(part));
        return List.copyOf(lines);
    }

    /// The slip as plain text, with codes as their content in brackets or bars.
    public String text(Slip slip) {
        return lines(slip).stream().map(this::text).collect(Collectors.joining("\n", "", "\n"));
    }

    private List<? extends Line> lines(Slip.Part part) {
        return switch (part) {
            case Slip.Text text -> words(text);
            case Slip.Row row -> pairs(row);
            case Slip.Rule _ -> List.of(new Words("-".repeat(columns), Align.LEFT, 1, false));
            case Slip.Qr qr -> List.of(new Code(qr.content()));
            case Slip.Bars bars -> List.of(new BarLine(bars.content()));
            case Slip.Feed feed -> List.of(new Blank(feed.lines()));
            case Slip.Cut _ -> List.of(new Cutting());
        };
    }

    private List<Words> words(Slip.Text text) {
        return Columns.wrap(text.text(), columns / text.scale()).stream()
                .map(line -> new Words(line, text.align(), text.scale(), text.bold()))
                .toList();
    }

    private List<Pair> pairs(Slip.Row row) {
        int valueColumn = Math.max(NARROWEST_LABEL, columns / 3);
        var labels = Columns.wrap(row.label(), valueColumn - LABEL_GAP);
        var values = Columns.wrap(row.value(), columns - valueColumn);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(labels.size(), values.size()); i++) {
            pairs.add(new Pair(at(labels, i), at(values, i), valueColumn));
        }
        return pairs;
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private String text(Line line) {
        return switch (line) {
            case Words words -> indent(words) + words.text();
            case Pair pair -> pair.text();
            case Code code -> "[" + code.content() + "]";
            case BarLine bars -> "|" + bars.content() + "|";
            case Blank blank -> "\n".repeat(Math.max(0, blank.lines() - 1));
            case Cutting _ -> "- ".repeat(columns / 2).stripTrailing();
        };
    }

    private String indent(Words words) {
        int free = Math.max(0, columns - Columns.width(words.text()));
        return switch (words.align()) {
            case LEFT -> "";
            case CENTRE -> " ".repeat(free / 2);
            case RIGHT -> " ".repeat(free);
        };
    }
}
