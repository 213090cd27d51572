// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.io.IOException;
import java.util.List;
import org.tongban.paper.FormData.Row;

/// The ruled table of a form: cells with a label and a value, which goes on over as many pages as it needs.
final class FormTable {
    static final double LABEL = 92;
    static final double SIZE = 10.5;

    private static final double LEADING = 17;
    private static final double PADDING = 6.5;
    private static final double INSET = 8;

    private final FormSheets sheets;
    private final Face face;

    FormTable(FormSheets sheets, Face face) {
        this.sheets = sheets;
        this.face = face;
    }

    /// Two neighbours that are both short share a line.
    void rows(List<Row> rows) throws IOException {
        for (int i = 0; i < rows.size(); i++) {
            if (i + 1 < rows.size() && isShort(rows.get(i)) && isShort(rows.get(i + 1))) {
                pair(rows.get(i), rows.get(i + 1));
                i++;
            } else {
                row(rows.get(i).label(), rows.get(i).value());
            }
        }
    }

    void heading(String text) throws IOException {
        double height = height(1);
        sheets.need(height + height(2));
        Ink ink = sheets.ink();
        ink.black(0.07);
        ink.rectangle(FormSheets.MARGIN, sheets.y(), FormSheets.INSIDE, height);
        ink.fill();
        ink.black(1);
        ink.box(FormSheets.MARGIN, sheets.y(), FormSheets.INSIDE, height);
        List<String> lines = Lines.of(text, face, (FormSheets.INSIDE - 2 * INSET) / SIZE);
        ink.text(lines.getFirst(), FormSheets.MARGIN + INSET, sheets.y() + base(0), Weight.BOLD, SIZE);
        sheets.advance(height);
    }

    /// Kept together where a page can hold it; else its lines go on overleaf under the same label.
    void row(String label, String value) throws IOException {
        List<String> labels = lines(label, LABEL);
        List<String> lines = lines(value, FormSheets.INSIDE - LABEL);
        double whole = height(Math.max(labels.size(), lines.size()));
        if (whole <= FormSheets.BODY) {
            sheets.need(whole);
        }
        while (height(lines.size()) > sheets.left()) {
            int fit = (int) Math.floor((sheets.left() - 2 * PADDING) / LEADING);
            if (fit < Math.max(2, labels.size())) {
                sheets.turn();
            } else {
                cells(labels, lines.subList(0, fit));
                lines = lines.subList(fit, lines.size());
                sheets.turn();
            }
        }
        sheets.need(height(Math.max(labels.size(), lines.size())));
        cells(labels, lines);
    }

    private void cells(List<String> labels, List<String> lines) throws IOException {
        double height = height(Math.max(labels.size(), lines.size()));
        label(labels, FormSheets.MARGIN, height);
        value(lines, FormSheets.MARGIN + LABEL, FormSheets.INSIDE - LABEL, height);
        sheets.advance(height);
    }

    private void pair(Row left, Row right) throws IOException {
        double height = height(1);
        sheets.need(height);
        double half = FormSheets.INSIDE / 2;
        label(List.of(left.label()), FormSheets.MARGIN, height);
        value(List.of(left.value()), FormSheets.MARGIN + LABEL, half - LABEL, height);
        label(List.of(right.label()), FormSheets.MARGIN + half, height);
        value(List.of(right.value()), FormSheets.MARGIN + half + LABEL, half - LABEL, height);
        sheets.advance(height);
    }

    private boolean isShort(Row row) {
        double room = (FormSheets.INSIDE / 2 - LABEL - 2 * INSET) / SIZE;
        return !row.value().contains("\n")
                && face.width(row.value()) <= room
                && lines(row.label(), LABEL).size() == 1;
    }

    private void label(List<String> lines, double x, double height) throws IOException {
        Ink ink = sheets.ink();
        ink.box(x, sheets.y(), LABEL, height);
        double top = (height - height(lines.size())) / 2;
        for (int i = 0; i < lines.size(); i++) {
            double centred = x + (LABEL - face.width(lines.get(i)) * SIZE) / 2;
            ink.text(lines.get(i), centred, sheets.y() + top + base(i), Weight.REGULAR, SIZE);
        }
    }

    private void value(List<String> lines, double x, double width, double height) throws IOException {
        Ink ink = sheets.ink();
        ink.box(x, sheets.y(), width, height);
        double top = (height - height(lines.size())) / 2;
        for (int i = 0; i < lines.size(); i++) {
            ink.text(lines.get(i), x + INSET, sheets.y() + top + base(i), Weight.REGULAR, SIZE);
        }
    }

    private List<String> lines(String text, double width) {
        return Lines.of(text, face, (width - 2 * INSET) / SIZE);
    }

    private static double height(int lines) {
        return lines * LEADING + 2 * PADDING;
    }

    /// Where the base line of the n-th line lies below the cell's top: the ideographs stand in the middle of it.
    private static double base(int line) {
        return PADDING + line * LEADING + LEADING / 2 + SIZE * 0.38;
    }
}
