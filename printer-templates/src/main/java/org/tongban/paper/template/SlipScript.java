// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongban.device.receipt.Slip;
import org.tongban.device.receipt.Slip.Align;

/// The line language of slips: each line begins with the name of what it puts on the paper.
///
/// ```
/// title TEXT          centred, bold, double size where it fits
/// heading TEXT        bold
/// strong TEXT         bold, centred
/// center TEXT | text TEXT | right TEXT
/// row LABEL | VALUE   two columns; nothing when the value is empty
/// row A | B | C       three columns
/// rule
/// qr CONTENT
/// barcode CONTENT
/// space LINES
/// cut
/// ```
final class SlipScript {
    /// Stand inside of values for a line's end and for a bar. Unicode keeps both from ever being characters.
    private static final char END = '\uFDD0';

    private static final char BAR = '\uFDD1';
    /// At double width, 80 mm paper (48 columns) takes 12 Chinese characters.
    private static final int LARGE_COLUMNS = 24;
    private static final int MOST_PARTS = 2_000;

    private final List<Slip.Part> parts = new ArrayList<>();
    private final boolean isLarge;

    private SlipScript(boolean isLarge) {
        this.isLarge = isLarge;
    }

    private enum Word {
        TITLE,
        HEADING,
        STRONG,
        CENTER,
        TEXT,
        RIGHT,
        ROW,
        RULE,
        QR,
        BARCODE,
        SPACE,
        CUT;

        static Optional<Word> of(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }

        boolean standsAlone() {
            return this == RULE || this == CUT;
        }
    }

    /// Makes a value harmless: it can begin no line and divide no row.
    static String plain(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        value.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\n') {
                kept.append(END);
            } else if (c == '|') {
                kept.append(BAR);
            } else if (!Character.isISOControl(c) && c != END && c != BAR) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    /// What is wrong with a file's lines, whatever the values will be.
    static List<TemplateFault> check(TemplateFiles.Source source) {
        List<TemplateFault> faults = new ArrayList<>();
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int column = lines.get(i).indexOf(line) + 1;
            int number = i + 1;
            wrong(line).ifPresent(message -> faults.add(new TemplateFault(source.label(), number, column, message)));
        }
        return faults;
    }

    private static Optional<String> wrong(String line) {
        if (line.isEmpty() || line.startsWith("//") || line.matches("(\\{\\{[#^/!>][^}]*}}\\s*)+")) {
            return Optional.empty();
        }
        String name = line.split("\\s+", 2)[0];
        Optional<Word> word = Word.of(name);
        String rest = line.substring(name.length()).strip();
        if (word.isEmpty()) {
            return Optional.of("no line begins with " + shortened(name) + "; there are title, heading, strong, center,"
                    + " text, right, row, rule, qr, barcode, space, cut");
        }
        return wrong(word.get(), rest);
    }

    private static Optional<String> wrong(Word word, String rest) {
        int cells = rest.replaceAll("\\{\\{[^}]*}}", "x").split("\\|", -1).length;
        if (word.standsAlone() != rest.isEmpty()) {
            return Optional.of(word.standsAlone() ? "stands alone on its line" : "wants something after it");
        }
        if (word == Word.ROW && (cells < 2 || cells > 3)) {
            return Optional.of("a row has two or three cells with | between them, not " + cells);
        }
        if (word == Word.SPACE && !rest.matches("[1-9]")) {
            return Optional.of("space 1 to space 9");
        }
        return Optional.empty();
    }

    private static String shortened(String name) {
        return name.length() <= 20 ? name : name.substring(0, 20) + "…";
    }

    /// The slip that an expanded script describes.
    ///
    /// @param isLarge twice as wide and high, with labels above their values, which are bold
    /// @throws IllegalArgumentException when it is longer than any slip may be
    static Slip slip(String id, String expanded, boolean isLarge) {
        SlipScript script = new SlipScript(isLarge);
        for (String line : expanded.split("\n", -1)) {
            String stripped = line.strip();
            if (!stripped.isEmpty() && !stripped.startsWith("//")) {
                script.line(stripped);
            }
            if (script.parts.size() > MOST_PARTS) {
                throw new IllegalArgumentException("a slip of more than " + MOST_PARTS + " lines");
            }
        }
        return new Slip(id, script.parts);
    }

    private void line(String line) {
        String name = line.split("\\s+", 2)[0];
        String rest = line.substring(name.length()).strip();
        Word word = Word.of(name).orElseThrow(() -> new IllegalArgumentException("an unchecked script"));
        switch (word) {
            case TITLE -> title(back(rest));
            case HEADING -> text(back(rest), Align.LEFT, true);
            case STRONG -> text(back(rest), Align.CENTRE, true);
            case CENTER -> text(back(rest), Align.CENTRE, false);
            case TEXT -> text(back(rest), Align.LEFT, false);
            case RIGHT -> text(back(rest), Align.RIGHT, false);
            case ROW ->
                row(Arrays.stream(rest.split("\\|", -1)).map(SlipScript::back).toList());
            case RULE -> parts.add(new Slip.Rule());
            case QR -> code(back(rest));
            case BARCODE -> bars(back(rest));
            case SPACE -> parts.add(new Slip.Feed(Integer.parseInt(rest)));
            case CUT -> parts.add(new Slip.Cut());
        }
    }

    private static String back(String text) {
        return text.replace(END, '\n').replace(BAR, '|').strip();
    }

    private void title(String text) {
        int columns = text.codePoints().map(c -> c <= 0x7E ? 1 : 2).sum();
        int scale = isLarge || columns <= LARGE_COLUMNS ? 2 : 1;
        parts.add(new Slip.Text(text, Align.CENTRE, scale, true));
    }

    private void text(String text, Align align, boolean bold) {
        if (!text.isEmpty()) {
            parts.add(new Slip.Text(text, align, isLarge ? 2 : 1, bold));
        }
    }

    private void row(List<String> cells) {
        if (cells.stream().skip(1).allMatch(String::isEmpty)) {
            return;
        }
        if (isLarge) {
            text(cells.getFirst(), Align.LEFT, false);
            text(String.join("  ", cells.subList(1, cells.size())), Align.LEFT, true);
        } else {
            parts.add(
                    cells.size() == 2
                            ? new Slip.Row(cells.get(0), cells.get(1))
                            : new Slip.Cells(cells.get(0), cells.get(1), cells.get(2)));
        }
    }

    private void code(String content) {
        if (!content.isEmpty()) {
            parts.add(new Slip.Qr(content));
        }
    }

    private void bars(String content) {
        if (!content.isEmpty()) {
            parts.add(new Slip.Bars(content));
        }
    }
}
