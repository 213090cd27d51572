// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines by the Chinese rules (避头尾, GB/T 15834): no line starts with a closing mark, none ends with an
/// opening one; numbers and Latin words stay whole while they fit a line.
final class Lines {
    private static final String NOT_FIRST = "，。、；：？！）》〉】」』〕｝”’％‰℃·…—～,.;:?!)]}%";
    private static final String NOT_LAST = "（《〈【「『〔｛“‘￥＄([{";

    private Lines() {}

    /// @param width in em of the typeface
    static List<String> of(String text, Typeface face, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : readable(text).lines().toList()) {
            paragraph(paragraph, face, width, lines);
        }
        return lines.isEmpty() ? List.of("") : List.copyOf(lines);
    }

    /// Tabs become spaces; marks without a shape of their own (variation selectors, joiners, BOM) go.
    static String readable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace('\t', ' ').codePoints().filter(c -> !shapeless(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean shapeless(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF)
                || (c >= 0x200B && c <= 0x200F)
                || c == 0xFEFF
                || (Character.isISOControl(c) && c != '\n' && c != '\r');
    }

    private static void paragraph(String paragraph, Typeface face, double width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String unit : units(paragraph, face, width)) {
            if (!line.isEmpty() && face.width((line + unit).stripTrailing()) > width + 1e-9) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? unit.stripLeading() : unit);
        }
        lines.add(line.toString().stripTrailing());
    }

    /// Pieces that no line break may cut. A piece wider than a line is given out character by character.
    private static List<String> units(String paragraph, Typeface face, double width) {
        List<String> units = new ArrayList<>();
        StringBuilder unit = new StringBuilder();
        int before = 0;
        for (int c : paragraph.codePoints().toArray()) {
            if (!unit.isEmpty()
                    && (!together(before, c) || face.width(unit.toString() + Character.toString(c)) > width)) {
                units.add(unit.toString());
                unit.setLength(0);
            }
            unit.appendCodePoint(c);
            before = c;
        }
        units.add(unit.toString());
        return units;
    }

    private static boolean together(int before, int after) {
        return NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || (word(before) && word(after));
    }

    private static boolean word(int c) {
        return c > ' ' && c < 0x250;
    }
}
