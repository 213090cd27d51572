// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tongban.device.receipt.Slip;

/// Draws a slip on one A5 page. First everything is placed, then it is drawn, so that a long slip can be set smaller.
final class SlipPage {
    private static final double WIDTH = 419.53;
    private static final double HEIGHT = 595.28;
    private static final double MARGIN = 40;
    private static final double INSIDE = WIDTH - 2 * MARGIN;
    private static final double LARGEST = 10.5;
    private static final double SMALLEST = 9;
    private static final double LEADING = 1.55;
    private static final double LABEL = 6;
    private static final double QR = 84;
    private static final double LARGEST_MODULE = 1.2;
    private static final double BARS_HEIGHT = 36;

    private final Typeface regular;
    private final Typeface bold;
    private final double size;
    private final List<Mark> marks = new ArrayList<>();
    private double y = MARGIN;

    /// One thing in its place.
    @FunctionalInterface
    private interface Mark {
        void draw(Ink ink) throws IOException;
    }

    private SlipPage(PaperDocument document, double size) {
        this.regular = document.typeface(Weight.REGULAR);
        this.bold = document.typeface(Weight.BOLD);
        this.size = size;
    }

    /// The page is lengthened when the slip is too long for A5 even in the smallest type; nothing is ever cut off.
    static void draw(PaperDocument document, Slip slip) throws IOException {
        SlipPage page = placed(document, slip, LARGEST);
        for (double size = LARGEST; page.end() > HEIGHT && size > SMALLEST; size -= 0.5) {
            page = placed(document, slip, size - 0.5);
        }
        Ink ink = document.page(WIDTH, Math.max(HEIGHT, page.end()));
        ink.black(1);
        ink.pen(0.6);
        for (Mark mark : page.marks) {
            mark.draw(ink);
        }
    }

    private static SlipPage placed(PaperDocument document, Slip slip, double size) {
        SlipPage page = new SlipPage(document, size);
        slip.parts().forEach(page::place);
        return page;
    }

    private double end() {
        return y + MARGIN;
    }

    private void place(Slip.Part part) {
        switch (part) {
            case Slip.Text text -> text(text);
            case Slip.Row row -> row(row);
            case Slip.Cells cells -> cells(cells);
            case Slip.Rule _ -> rule();
            case Slip.Qr qr -> qr(qr);
            case Slip.Bars bars -> bars(bars);
            case Slip.Feed feed -> y += feed.lines() * size * 0.4;
            case Slip.Cut _ -> {}
        }
    }

    private void text(Slip.Text text) {
        double large = text.scale() == 1 ? size : size * 1.7;
        Weight weight = text.bold() ? Weight.BOLD : Weight.REGULAR;
        Typeface face = text.bold() ? bold : regular;
        for (String line : Lines.of(text.text(), face, INSIDE / large)) {
            double spare = INSIDE - face.width(line) * large;
            double x = MARGIN
                    + switch (text.align()) {
                        case LEFT -> 0;
                        case CENTRE -> spare / 2;
                        case RIGHT -> spare;
                    };
            line(line, x, weight, large);
        }
    }

    private void line(String line, double x, Weight weight, double large) {
        double base = y + large * 1.15;
        marks.add(ink -> ink.text(line, x, base, weight, large));
        y += large * LEADING;
    }

    private void row(Slip.Row row) {
        columns(List.of(row.label(), row.value()), List.of(0.0, LABEL * size));
    }

    private void cells(Slip.Cells cells) {
        columns(List.of(cells.first(), cells.second(), cells.third()), List.of(0.0, INSIDE / 2, INSIDE * 3 / 4));
    }

    /// Each text is broken inside of its own column.
    private void columns(List<String> texts, List<Double> starts) {
        double top = y;
        double bottom = y;
        for (int i = 0; i < texts.size(); i++) {
            double start = starts.get(i);
            double end = i + 1 < starts.size() ? starts.get(i + 1) - size : INSIDE;
            y = top;
            Lines.of(texts.get(i), regular, (end - start) / size)
                    .forEach(line -> line(line, MARGIN + start, Weight.REGULAR, size));
            bottom = Math.max(bottom, y);
        }
        y = bottom;
    }

    private void bars(Slip.Bars code) {
        Bars bars = Bars.of(code.content());
        double top = y + size;
        double width = Math.min(LARGEST_MODULE * bars.modules(), INSIDE);
        double left = (WIDTH - width) / 2;
        marks.add(ink -> bars.draw(ink, left, top, width, BARS_HEIGHT));
        y = top + BARS_HEIGHT;
        text(new Slip.Text(code.content(), Slip.Align.CENTRE, 1, false));
        y += size;
    }

    private void rule() {
        double at = y + size * 0.4;
        marks.add(ink -> ink.line(MARGIN, at, MARGIN + INSIDE, at));
        y += size * 0.8;
    }

    private void qr(Slip.Qr qr) {
        QrSquares squares = QrSquares.of(qr.content());
        double top = y + size;
        marks.add(ink -> squares.draw(ink, (WIDTH - QR) / 2, top, QR));
        y += QR + size * 2;
    }
}
