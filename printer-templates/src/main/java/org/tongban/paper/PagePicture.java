// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

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
            return encoded(picture);
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
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

    private static byte[] encoded(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        }
        return bytes.toByteArray();
    }
}
