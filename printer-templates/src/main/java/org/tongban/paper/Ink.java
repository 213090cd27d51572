// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Draws on one page. Points (1/72 inch); y runs down from the top edge, as one writes.
final class Ink {
    private final PaperDocument document;
    private final PDPageContentStream stream;
    private final double height;

    Ink(PaperDocument document, PDPageContentStream stream, double height) {
        this.document = document;
        this.stream = stream;
        this.height = height;
    }

    void close() throws IOException {
        stream.close();
    }

    void black(double level) throws IOException {
        float grey = (float) (1 - level);
        stream.setNonStrokingColor(grey);
        stream.setStrokingColor(grey);
    }

    void pen(double width) throws IOException {
        stream.setLineWidth((float) width);
        stream.setLineCapStyle(1);
        stream.setLineJoinStyle(1);
    }

    void dashed(double length) throws IOException {
        stream.setLineDashPattern(new float[] {(float) length, (float) length}, 0);
    }

    void solid() throws IOException {
        stream.setLineDashPattern(new float[0], 0);
    }

    void line(double x1, double y1, double x2, double y2) throws IOException {
        moveTo(x1, y1);
        lineTo(x2, y2);
        stroke();
    }

    void moveTo(double x, double y) throws IOException {
        stream.moveTo((float) x, (float) (height - y));
    }

    void lineTo(double x, double y) throws IOException {
        stream.lineTo((float) x, (float) (height - y));
    }

    void stroke() throws IOException {
        stream.stroke();
    }

    void box(double x, double y, double width, double boxHeight) throws IOException {
        rectangle(x, y, width, boxHeight);
        stroke();
    }

    /// Adds to the path; [#fill] fills all at once, so that neighbours show no seam.
    void rectangle(double x, double y, double width, double boxHeight) throws IOException {
        stream.addRect((float) x, (float) (height - y - boxHeight), (float) width, (float) boxHeight);
    }

    void fill() throws IOException {
        stream.fill();
    }

    void image(PDImageXObject image, double width, double imageHeight) throws IOException {
        stream.drawImage(image, 0, 0, (float) width, (float) imageHeight);
    }

    /// One line of text with its base line at `y`, each character from the first face that has it. A character that
    /// none has becomes a box with its code.
    void text(String text, double x, double y, Weight weight, double size) throws IOException {
        Typeface typeface = document.typeface(weight);
        double at = x;
        for (Typeface.Run run : typeface.runs(text)) {
            if (run.face().isPresent()) {
                run(run.text(), run.face().get(), at, y, size);
            } else {
                missing(run.text(), at, y, typeface, size);
            }
            at += typeface.width(run.text()) * size;
        }
    }

    private void run(String text, Face face, double x, double y, double size) throws IOException {
        stream.beginText();
        stream.setFont(document.font(face), (float) size);
        stream.newLineAtOffset((float) x, (float) (height - y));
        stream.showText(text);
        stream.endText();
    }

    /// ActualText (ISO 32000-1, 14.9.4) keeps the character itself for who copies or reads aloud.
    private void missing(String text, double x, double y, Typeface typeface, double size) throws IOException {
        COSDictionary actual = new COSDictionary();
        actual.setString(COSName.ACTUAL_TEXT, text);
        stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(actual));
        double at = x;
        for (int c : text.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(at, height - y);
            place.scale(size, size);
            Path2D shape = typeface.outline(c);
            shape.transform(place);
            trace(shape);
            at += typeface.advance(c) * size;
        }
        stream.fill();
        stream.endMarkedContent();
    }

    private void trace(Path2D shape) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> quadratic(x, y, p);
                case PathIterator.SEG_CUBICTO -> stream.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> stream.closePath();
            }
            int last = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            x = p[last];
            y = p[last + 1];
        }
    }

    /// PDF knows cubic curves only.
    private void quadratic(float x, float y, float[] p) throws IOException {
        stream.curveTo(
                x + (p[0] - x) * 2 / 3,
                y + (p[1] - y) * 2 / 3,
                p[2] + (p[0] - p[2]) * 2 / 3,
                p[3] + (p[1] - p[3]) * 2 / 3,
                p[2],
                p[3]);
    }
}
