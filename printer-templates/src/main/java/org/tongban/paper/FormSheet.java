// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongban.paper.FormData.Section;

/// Draws the application form: title, table, declaration, and a box for the signature.
final class FormSheet {
    private static final double TITLE = 18;
    private static final double BOX_WIDTH = 190;
    private static final double BOX_HEIGHT = 62;
    private static final double SIGNATURE = 18 + BOX_HEIGHT + 34;

    private final PaperDocument document;
    private final Words words;
    private final FormSheets sheets;
    private final FormTable table;

    private FormSheet(PaperDocument document, Words words) throws IOException {
        this.document = document;
        this.words = words;
        this.sheets = new FormSheets(document);
        this.table = new FormTable(sheets, document.face(Weight.REGULAR));
    }

    static void draw(PaperDocument document, FormData form, Words words) throws IOException {
        FormSheet sheet = new FormSheet(document, words);
        sheet.title(form.title());
        for (Section section : form.sections()) {
            sheet.section(section);
        }
        if (!form.materials().isEmpty()) {
            sheet.table.row(words.of("form.materials"), numbered(form.materials()));
        }
        sheet.table.row(words.of("form.declaration"), form.declaration());
        sheet.signature(form);
        sheet.sheets.number(words, form.localNumberNote());
    }

    private void title(String title) throws IOException {
        Face face = document.face(Weight.BOLD);
        for (String line : Lines.of(title, face, FormSheets.INSIDE / TITLE)) {
            double x = (FormSheets.WIDTH - face.width(line) * TITLE) / 2;
            sheets.ink().text(line, x, sheets.y() + TITLE, Weight.BOLD, TITLE);
            sheets.advance(TITLE * 1.5);
        }
        sheets.advance(12);
    }

    private void section(Section section) throws IOException {
        if (!section.heading().isBlank()) {
            table.heading(section.heading());
        }
        table.rows(section.rows());
    }

    private static String numbered(List<String> materials) {
        return IntStream.range(0, materials.size())
                .mapToObj(i -> (i + 1) + ". " + materials.get(i))
                .collect(Collectors.joining("\n"));
    }

    /// Label, box and date stay on one page.
    private void signature(FormData form) throws IOException {
        sheets.need(SIGNATURE);
        sheets.advance(18);
        Ink ink = sheets.ink();
        Face face = document.face(Weight.REGULAR);
        double size = FormTable.SIZE;
        double box = FormSheets.WIDTH - FormSheets.MARGIN - BOX_WIDTH;
        double middle = sheets.y() + BOX_HEIGHT / 2 + size * 0.38;
        ink.text(form.signerLabel(), box - 10 - face.width(form.signerLabel()) * size, middle, Weight.REGULAR, size);
        ink.dashed(3);
        ink.box(box, sheets.y(), BOX_WIDTH, BOX_HEIGHT);
        ink.solid();
        sheets.advance(BOX_HEIGHT + 24);
        String date =
                DateTimeFormatter.ofPattern(words.of("form.date"), Locale.ROOT).format(form.date());
        ink.text(
                date, FormSheets.WIDTH - FormSheets.MARGIN - face.width(date) * size, sheets.y(), Weight.REGULAR, size);
    }
}
