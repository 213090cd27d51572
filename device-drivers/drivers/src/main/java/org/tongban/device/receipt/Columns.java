// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import java.util.ArrayList;
import java.util.List;

/// Widths and line breaks of text on paper with fixed columns: an ASCII character takes one column, any other two, as
/// in printers' Chinese fonts.
final class Columns {
    private static final String NEVER_FIRST = "，。、》）：；！？”’】」』〉〕…,.:;!?)]}%";
    private static final String NEVER_LAST = "《（“‘【「『〈〔([{";

    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /// Breaks a text into lines of at most `columns`. Words of ASCII stay whole where they fit on a line; closing marks
    /// begin no line and opening ones end none.
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) wrapParagraph(printable(paragraph), columns, lines);
        return lines;
    }

    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    private static void wrapParagraph(String paragraph, int columns, List<String> lines) {
        int[] points = paragraph.codePoints().toArray();
        int start = 0;
        while (start < points.length) {
            int end = lineEnd(points, start, columns);
            lines.add(new String(points, start, end - start).stripTrailing());
            start = end;
            while (start < points.length && points[start] == ' ') start++;
        }
        if (points.length == 0) lines.add("");
    }

    private static int lineEnd(int[] points, int start, int columns) {
        int used = 0;
        int lastBreak = start;
        for (int at = start; at < points.length; at++) {
            if (at > start && isBreak(points[at - 1], points[at])) lastBreak = at;
            used += width(points[at]);
            boolean hangs = points[at] == ' ';
            if (used > columns && !hangs) return lastBreak > start ? lastBreak : Math.max(at, start + 1);
        }
        return points.length;
    }

    private static boolean isBreak(int before, int after) {
        if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) return false;
        return before == ' ' || before > 0x7E || after > 0x7E;
    }

    /// A control character in a text would be a command to the printer.
    private static String printable(String text) {
        return text.codePoints()
                .filter(point -> !Character.isISOControl(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int width(int point) {
        return point <= 0x7E ? 1 : 2;
    }
}
