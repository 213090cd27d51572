// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// JPEG files in memory only: what the library keeps on the disk meanwhile by default would be a citizen's paper.
final class Jpeg {
    private Jpeg() {}

    static Pixels decoded(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return pixels(reader.read(0));
        } catch (RuntimeException e) {
            throw new IOException("no picture", e);
        } finally {
            reader.dispose();
        }
    }

    private static Pixels pixels(BufferedImage image) {
        var bgr = image;
        if (image.getType() != BufferedImage.TYPE_3BYTE_BGR) {
            bgr = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
            var graphics = bgr.createGraphics();
            graphics.drawImage(image, 0, 0, null);
            graphics.dispose();
        }
        byte[] bytes = ((DataBufferByte) bgr.getRaster().getDataBuffer()).getData();
        return new Pixels(bgr.getWidth(), bgr.getHeight(), bytes);
    }

    /// As good as fits, from `quality` downwards; the last try is taken however large it is.
    static byte[] encoded(Pixels pixels, int dpi, int mostBytes) throws IOException {
        byte[] file = {};
        for (float quality : new float[] {0.8f, 0.65f, 0.5f, 0.38f, 0.28f}) {
            file = encoded(pixels, dpi, quality);
            if (file.length <= mostBytes) return file;
        }
        return file;
    }

    private static byte[] encoded(Pixels pixels, int dpi, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream(512 * 1024);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image(pixels), null, null), wish);
        } finally {
            writer.dispose();
        }
        return told(bytes.toByteArray(), dpi);
    }

    /// Writes the resolution into the file's JFIF head, which is its first segment: units 1 (dots per inch), x and y.
    private static byte[] told(byte[] file, int dpi) {
        if ((file[3] & 0xFF) != 0xE0 || file[6] != 'J') return file;
        ByteBuffer.wrap(file, 13, 5).put((byte) 1).putShort((short) dpi).putShort((short) dpi);
        return file;
    }

    private static BufferedImage image(Pixels pixels) {
        var model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_BYTE);
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(pixels.bgr(), pixels.bgr().length),
                pixels.width(),
                pixels.height(),
                pixels.width() * 3,
                3,
                new int[] {2, 1, 0},
                new Point(0, 0));
        return new BufferedImage(model, raster, false, null);
    }
}
