// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tongban.device.receipt.LinePicture.Dots;
import org.tongban.paper.ReceiptData.Delivery;

/// Writes one picture of each paper into `target/paper/`, for a person to look at.
class PaperPreviewTest {
    private final Path folder = Path.of("target", "paper");
    private final Papers papers = new TongbanPapers(Samples.CLOCK);

    @Test
    void drawsEveryPaper() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("receipt-saved", papers.receiptPdf(Samples.receipt(Delivery.SAVED_LOCALLY, "哈**********汗", 2)));
        all.put("receipt-delivered", papers.receiptPdf(Samples.delivered()));
        all.put("form", papers.formPdf(Samples.form()));
        all.put("form-rare", papers.formPdf(Samples.form(Samples.LONGEST_NAME + "㛃𬱖𠮷䶮", "𠮷祥路 1 号", 1)));
        all.put("form-long", papers.formPdf(Samples.form("王秀英", Samples.LONG_ADDRESS.repeat(9), 36)));
        all.put("scan", papers.scanPdf(List.of(Samples.jpeg(1654, 2339, BufferedImage.TYPE_INT_RGB))));
        all.put("signature", papers.strokesPdf(Samples.strokes(), Samples.DIGEST));
        Files.createDirectories(folder);
        for (var paper : all.entrySet()) {
            Files.write(folder.resolve(paper.getKey() + ".pdf"), paper.getValue());
            for (int page = 0; page < papers.pages(paper.getValue()); page++) {
                byte[] png = papers.picture(paper.getValue(), page, 900);
                Files.write(folder.resolve(paper.getKey() + "-" + (page + 1) + ".png"), png);
                looksWritten(png);
            }
        }
    }

    @Test
    void drawsALineForThePrinter() throws IOException {
        Dots dots = papers.linePicture().draw("申请人 陈㛃 王𬱖样 𠮷样本 gjpq（·）", 576, 24);
        BufferedImage image = new BufferedImage(dots.widthDots(), dots.heightDots(), BufferedImage.TYPE_BYTE_BINARY);
        for (int i = 0; i < dots.black().length; i++) {
            image.setRGB(i % dots.widthDots(), i / dots.widthDots(), dots.black()[i] ? 0 : 0xFFFFFF);
        }
        Files.createDirectories(folder);
        assertTrue(ImageIO.write(image, "png", folder.resolve("line.png").toFile()));
    }

    @Test
    void looksForNoFontsOfTheSystem() {
        papers.picture(papers.formPdf(Samples.form()), 0, 300);
        Path cache = Path.of(System.getProperty("pdfbox.fontcache"));
        assertFalse(Files.exists(cache.resolve(".pdfbox.cache")));
    }

    private static void looksWritten(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(900, image.getWidth());
        assertEquals(0xFFFFFFFF, image.getRGB(2, 2));
        int dark = 0;
        for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
            int rgb = image.getRGB(i % image.getWidth(), i / image.getWidth());
            dark += (rgb & 0xFF) < 128 ? 1 : 0;
        }
        assertTrue(dark > 300, "dark dots: " + dark);
    }
}
