// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Makes the JPEG of a page as a request wants it, and keeps it for the next time. Any thread may call.
final class PageCamera {

    private static final float QUALITY = 0.85f;
    private static final int UNITS_AN_INCH = 300;
    private static final int A4_WIDTH = 2480;
    private static final int A4_HEIGHT = 3508;
    private static final int MOST_KEPT = 40;
    /// Where JFIF says the resolution: behind `FFD8 FFE0 length "JFIF\0" version`.
    private static final int JFIF_DENSITY = 13;

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

    byte[] take(Page page, ScanRequest request) throws IOException {
        var key = page.key() + "|" + request.colour() + request.resolution() + request.region();
        var known = kept.get(key);
        if (known != null) {
            return known;
        }
        var jpeg = jpeg(scaled(page.look(), request), request.resolution());
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(key, jpeg);
        return jpeg;
    }

    private static BufferedImage scaled(BufferedImage sheet, ScanRequest request) {
        var region = request.region();
        var width = pixels(region.width(), request);
        var height = pixels(region.height(), request);
        var type = request.colour() == ScanRequest.Colour.GREY8
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_INT_RGB;
        var picture = new BufferedImage(width, height, type);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(
                sheet,
                -pixels(region.x(), request),
                -pixels(region.y(), request),
                pixels(A4_WIDTH, request),
                pixels(A4_HEIGHT, request),
                null);
        graphics.dispose();
        return picture;
    }

    /// eSCL counts in 1/300 inch.
    private static int pixels(int units, ScanRequest request) {
        return (int) Math.round((double) units * request.resolution() / UNITS_AN_INCH);
    }

    private static byte[] jpeg(BufferedImage picture, int resolution) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return withResolution(bytes.toByteArray(), resolution);
    }

    private static byte[] withResolution(byte[] jpeg, int resolution) {
        if (jpeg[6] == 'J' && jpeg[7] == 'F' && jpeg[8] == 'I' && jpeg[9] == 'F') {
            jpeg[JFIF_DENSITY] = 1;
            jpeg[JFIF_DENSITY + 1] = (byte) (resolution >> 8);
            jpeg[JFIF_DENSITY + 2] = (byte) resolution;
            jpeg[JFIF_DENSITY + 3] = (byte) (resolution >> 8);
            jpeg[JFIF_DENSITY + 4] = (byte) resolution;
        }
        return jpeg;
    }
}
