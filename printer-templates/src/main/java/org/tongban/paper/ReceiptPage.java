// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import com.google.zxing.oned.Code128Writer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tongban.device.receipt.Slip;

/// Draws a slip on one A5 page. First everything is placed, then it is drawn, so that a long slip can be set smaller.
final class ReceiptPage {
    private static final double WIDTH = 419.53;
    private static final double HEIGHT = 595.28;
    private static final double MARGIN = 40;
    private static final double INSIDE = WIDTH - 2 * MARGIN;
    private static final double LARGEST = 10.5;
    private static final double SMALLEST = 7;
    private static final double LEADING = 1.55;
    private static final double LABEL = 6;
    private static final double QR = 84;
    private static final double BARS = 36;

    private final Face regular;
    private final Face bold;
    private final double size;
    private final List<Mark> marks = new ArrayList<>();
    private double y = MARGIN;

    /// One thing in its place.
    @FunctionalInterface
    private interface Mark {
        void draw(Ink ink) throws IOException;
    }

    private ReceiptPage(PaperDocument document, double size) {
        this.regular = document.face(Weight.REGULAR);
        this.bold = document.face(Weight.BOLD);
        this.size = size;
    }

    /// The page is lengthened when the slip is too long for A5 even in the smallest type; nothing is ever cut off.
    static void draw(PaperDocument document, Slip slip) throws IOException {
        ReceiptPage page = placed(document, slip, LARGEST);
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

    private static ReceiptPage placed(PaperDocument document, Slip slip, double size) {
        ReceiptPage page = new ReceiptPage(document, size);
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
        Face face = text.bold() ? bold : regular;
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
        double column = LABEL * size;
        double start = y;
        Lines.of(row.label(), regular, LABEL - 1).forEach(line -> line(line, MARGIN, Weight.REGULAR, size));
        double labelEnd = y;
        y = start;
        Lines.of(row.value(), regular, (INSIDE - column) / size)
                .forEach(line -> line(line, MARGIN + column, Weight.REGULAR, size));
        y = Math.max(y, labelEnd);
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

    private void bars(Slip.Bars bars) {
        boolean[] black = new Code128Writer().encode(bars.content());
        double module = Math.min(1.2, INSIDE / black.length);
        double left = (WIDTH - module * black.length) / 2;
        double top = y + size;
        marks.add(ink -> {
            for (int i = 0; i < black.length; i++) {
                if (black[i]) ink.rectangle(left + i * module, top, module, BARS);
            }
            ink.fill();
        });
        y += size + BARS;
        double width = regular.width(bars.content()) * size;
        line(bars.content(), (WIDTH - width) / 2, Weight.REGULAR, size);
    }
}
