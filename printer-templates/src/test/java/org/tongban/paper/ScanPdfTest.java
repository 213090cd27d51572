// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class ScanPdfTest {
    private final Papers papers = new TongbanPapers(Samples.CLOCK);

    @Test
    void keepsTheBytesOfEachPageInOrder() throws IOException {
        List<byte[]> pages = List.of(
                Samples.jpeg(1654, 2339, BufferedImage.TYPE_INT_RGB),
                Samples.jpeg(1000, 640, BufferedImage.TYPE_BYTE_GRAY));
        try (PDDocument document = Loader.loadPDF(papers.scanPdf(pages))) {
            assertEquals(2, document.getNumberOfPages());
            assertArrayEquals(pages.get(0), jpeg(document.getPage(0)));
            assertArrayEquals(pages.get(1), jpeg(document.getPage(1)));
        }
    }

    @Test
    void takesThePageSizeFromThePictureUpToA4() throws IOException {
        assertEquals("595x842", size(1654, 2339));
        assertEquals("595x842", size(3308, 4678));
        assertEquals("842x595", size(4678, 3308));
        assertEquals("360x230", size(1000, 640));
    }

    @Test
    void refusesWhatIsNoJpeg() {
        byte[] whole = Samples.jpeg(64, 64, BufferedImage.TYPE_INT_RGB);
        List<byte[]> wrong = List.of(
                new byte[0],
                new byte[] {(byte) 0xFF, (byte) 0xD8},
                "GIF89a not a jpeg".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                java.util.Arrays.copyOf(whole, 30));
        for (byte[] bytes : wrong) {
            assertThrows(IllegalArgumentException.class, () -> papers.scanPdf(List.of(bytes)));
        }
        assertThrows(IllegalArgumentException.class, () -> papers.scanPdf(List.of()));
    }

    private String size(int width, int height) throws IOException {
        byte[] pdf = papers.scanPdf(List.of(Samples.jpeg(width, height, BufferedImage.TYPE_BYTE_GRAY)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var box = document.getPage(0).getMediaBox();
            return Math.round(box.getWidth()) + "x" + Math.round(box.getHeight());
        }
    }

    private static byte[] jpeg(PDPage page) throws IOException {
        COSName name = page.getResources().getXObjectNames().iterator().next();
        PDImageXObject image = (PDImageXObject) page.getResources().getXObject(name);
        assertEquals(COSName.DCT_DECODE, image.getCOSObject().getFilters());
        try (var raw = image.getCOSObject().createRawInputStream()) {
            return raw.readAllBytes();
        }
    }
}
