// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Sheets of A4 with writing on them, and what a scanner or a camera makes of them.
final class Sheets {
    private static final String WORDS =
            "application of the resident named below for the record of the hall with seal and date ";

    private Sheets() {}

    /// A letter: lines that begin below each other, the last of each paragraph short.
    static BufferedImage letter(int dpi) {
        BufferedImage page = empty(dpi);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(30, 30, 40));
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, dpi * 11 / 72));
        var chance = new Random(7);
        int line = dpi * 16 / 72;
        for (int row = 0; row < 40; row++) {
            int length = row % 5 == 4 ? 15 + chance.nextInt(25) : 66 + chance.nextInt(14);
            String text = (WORDS + WORDS).substring(row % 7, row % 7 + length);
            pen.drawString(text, dpi * 9 / 10, dpi + row * line);
        }
        pen.setColor(new Color(190, 20, 30));
        pen.setStroke(new java.awt.BasicStroke(dpi / 40f));
        pen.drawOval(dpi * 5, dpi * 9, dpi * 3 / 2, dpi * 3 / 2);
        pen.dispose();
        return page;
    }

    static BufferedImage empty(int dpi) {
        return filled((int) (8.27 * dpi), (int) (11.69 * dpi), new Color(248, 247, 244));
    }

    static BufferedImage filled(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    /// Lines fall to the right by so many degrees; what comes into view is of the paper's colour.
    static BufferedImage askew(BufferedImage page, double degrees) {
        BufferedImage turned = filled(page.getWidth(), page.getHeight(), new Color(248, 247, 244));
        draw(
                turned,
                page,
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0));
        return turned;
    }

    static BufferedImage quarterTurned(BufferedImage page, int quarters) {
        var transform = AffineTransform.getQuadrantRotateInstance(quarters);
        if (quarters == 1) transform.preConcatenate(AffineTransform.getTranslateInstance(page.getHeight(), 0));
        if (quarters == 2)
            transform.preConcatenate(AffineTransform.getTranslateInstance(page.getWidth(), page.getHeight()));
        if (quarters == 3) transform.preConcatenate(AffineTransform.getTranslateInstance(0, page.getWidth()));
        boolean upright = quarters % 2 == 0;
        BufferedImage turned = filled(
                upright ? page.getWidth() : page.getHeight(),
                upright ? page.getHeight() : page.getWidth(),
                Color.WHITE);
        draw(turned, page, transform);
        return turned;
    }

    /// On a dark desk, turned, seen by a camera.
    static BufferedImage onDesk(BufferedImage page, double degrees) {
        int rim = page.getWidth() / 5;
        BufferedImage desk = filled(page.getWidth() + 2 * rim, page.getHeight() + 2 * rim, new Color(50, 42, 38));
        var transform = AffineTransform.getTranslateInstance(rim, rim);
        transform.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        draw(desk, page, transform);
        return desk;
    }

    static BufferedImage blurred(BufferedImage page, int radius) {
        float[] weights = new float[2 * radius + 1];
        Arrays.fill(weights, 1f / weights.length);
        var across = new ConvolveOp(new Kernel(weights.length, 1, weights), ConvolveOp.EDGE_NO_OP, null);
        var down = new ConvolveOp(new Kernel(1, weights.length, weights), ConvolveOp.EDGE_NO_OP, null);
        return down.filter(across.filter(page, null), null);
    }

    /// As a sensor sees it: each point a little off.
    static BufferedImage noisy(BufferedImage page, int amount) {
        var chance = new Random(11);
        byte[] bytes = ((java.awt.image.DataBufferByte) page.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp((bytes[i] & 0xFF) + (int) (chance.nextGaussian() * amount), 0, 255);
        }
        return page;
    }

    static byte[] jpeg(BufferedImage page, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(quality);
            writer.write(null, new IIOImage(page, null, null), wish);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void draw(BufferedImage to, BufferedImage page, AffineTransform how) {
        Graphics2D pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, how, null);
        pen.dispose();
    }
}
