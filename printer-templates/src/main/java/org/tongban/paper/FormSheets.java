// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.io.IOException;
import java.util.List;

/// The pages of a form and how far they are filled. A4, from top to bottom.
final class FormSheets {
    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;
    static final double MARGIN = 62;
    static final double INSIDE = WIDTH - 2 * MARGIN;

    private static final double TOP = 62;
    private static final double BOTTOM = HEIGHT - 70;
    /// What one page holds.
    static final double BODY = BOTTOM - TOP;

    private static final double FOOT = HEIGHT - 40;
    private static final double FOOT_SIZE = 8.5;

    private final PaperDocument document;
    private Ink ink;
    private double y = TOP;

    FormSheets(PaperDocument document) throws IOException {
        this.document = document;
        this.ink = page();
    }

    private Ink page() throws IOException {
        Ink page = document.page(WIDTH, HEIGHT);
        page.black(1);
        page.pen(0.6);
        return page;
    }

    Ink ink() {
        return ink;
    }

    double y() {
        return y;
    }

    double left() {
        return BOTTOM - y;
    }

    void advance(double height) {
        y += height;
    }

    void turn() throws IOException {
        ink = page();
        y = TOP;
    }

    /// Turns the page when less than this is left.
    void need(double height) throws IOException {
        if (height > left() + 1e-6 && y > TOP) {
            turn();
        }
    }

    void number(Words words, String note) throws IOException {
        List<Ink> pages = document.pages();
        Face face = document.face(Weight.REGULAR);
        for (int i = 0; i < pages.size(); i++) {
            String text = words.of("form.page", Integer.toString(i + 1), Integer.toString(pages.size()));
            double x = WIDTH - MARGIN - face.width(text) * FOOT_SIZE;
            pages.get(i).text(text, x, FOOT, Weight.REGULAR, FOOT_SIZE);
            String own = Lines.of(note, face, (x - MARGIN) / FOOT_SIZE - 2).getFirst();
            pages.get(i).text(own, MARGIN, FOOT, Weight.REGULAR, FOOT_SIZE);
        }
    }
}
