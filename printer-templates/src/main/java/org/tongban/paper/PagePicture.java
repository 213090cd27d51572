// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// Pages of a PDF as PNG, in memory only.
final class PagePicture {
    private PagePicture() {}

    static byte[] png(byte[] pdf, int page, int widthPx) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle size = document.getPage(page).getCropBox();
            float scale = widthPx / size.getWidth();
            int heightPx = Math.max(1, Math.round(size.getHeight() * scale));
            BufferedImage picture = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
            paint(document, page, scale, picture);
            return Png.of(picture);
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void paint(PDDocument document, int page, float scale, BufferedImage picture) throws IOException {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, picture.getWidth(), picture.getHeight());
        new PDFRenderer(document).renderPageToGraphics(page, graphics, scale);
        graphics.dispose();
    }
}
