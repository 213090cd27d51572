// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.tongban.paper.Strokes.Point;
import org.tongban.paper.Strokes.Stroke;

/// Draws a signature as it was written (A5 across) and attaches its strokes with their times.
final class StrokeSheet {
    private static final double WIDTH = 595.28;
    private static final double HEIGHT = 419.53;
    private static final double MARGIN = 40;
    private static final double PAD_HEIGHT = 270;
    private static final double SIZE = 9;

    private StrokeSheet() {}

    static void draw(PaperDocument document, Strokes strokes, String digest, Words words) throws IOException {
        Ink ink = document.page(WIDTH, HEIGHT);
        ink.black(1);
        ink.pen(0.6);
        ink.box(MARGIN, MARGIN, WIDTH - 2 * MARGIN, PAD_HEIGHT);
        pen(ink, strokes);
        ink.black(1);
        double below = MARGIN + PAD_HEIGHT + 28;
        ink.text(words.of("strokes.document"), MARGIN, below, Weight.REGULAR, SIZE);
        ink.text(digest, MARGIN, below + 17, Weight.REGULAR, SIZE);
        attach(document.pdf(), StrokeJson.of(strokes, digest));
    }

    private static void pen(Ink ink, Strokes strokes) throws IOException {
        double scale = Math.min((WIDTH - 2 * MARGIN) / strokes.width(), PAD_HEIGHT / strokes.height());
        double left = (WIDTH - strokes.width() * scale) / 2;
        double top = MARGIN + (PAD_HEIGHT - strokes.height() * scale) / 2;
        ink.pen(2.4);
        for (Stroke stroke : strokes.strokes()) {
            stroke(ink, stroke.points(), left, top, scale);
        }
    }

    /// A stroke of one point is a dot: a line without length and with round ends.
    private static void stroke(Ink ink, List<Point> points, double left, double top, double scale) throws IOException {
        if (points.isEmpty()) {
            return;
        }
        Point first = points.getFirst();
        ink.moveTo(left + first.x() * scale, top + first.y() * scale);
        for (Point point : points.size() == 1 ? points : points.subList(1, points.size())) {
            ink.lineTo(left + point.x() * scale, top + point.y() * scale);
        }
        ink.stroke();
    }

    private static void attach(PDDocument pdf, byte[] json) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(json));
        file.setSubtype("application/json");
        file.setSize(json.length);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("strokes.json");
        specification.setFileUnicode("strokes.json");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("strokes.json", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
    }
}
