// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Puts scanned pages into a PDF, their JPEG bytes as they came. A page is as large as its picture at 200 dpi, and
/// never
/// larger than A4.
final class ScanSheets {
    private static final double DPI = 200;
    private static final double SHORT = 595.28;
    private static final double LONG = 841.89;

    private ScanSheets() {}

    static void add(PaperDocument document, byte[] jpeg) throws IOException {
        JpegHeader header = JpegHeader.of(jpeg);
        boolean wide = header.width() > header.height();
        double width = header.width() * 72 / DPI;
        double height = header.height() * 72 / DPI;
        double fit = Math.min(1, Math.min((wide ? LONG : SHORT) / width, (wide ? SHORT : LONG) / height));
        document.page(width * fit, height * fit).image(picture(document, jpeg, header), width * fit, height * fit);
    }

    private static PDImageXObject picture(PaperDocument document, byte[] jpeg, JpegHeader header) throws IOException {
        PDImageXObject picture = new PDImageXObject(
                document.pdf(),
                new ByteArrayInputStream(jpeg),
                COSName.DCT_DECODE,
                header.width(),
                header.height(),
                header.bits(),
                colours(header));
        if (header.components() == 4) {
            picture.setDecode(inverted());
        }
        return picture;
    }

    private static PDColorSpace colours(JpegHeader header) {
        return switch (header.components()) {
            case 1 -> PDDeviceGray.INSTANCE;
            case 3 -> PDDeviceRGB.INSTANCE;
            case 4 -> PDDeviceCMYK.INSTANCE;
            default -> throw new IllegalArgumentException("A JPEG with " + header.components() + " components");
        };
    }

    /// CMYK JPEGs of all common makers hold inverted values (Adobe).
    private static COSArray inverted() {
        COSArray decode = new COSArray();
        for (int i = 0; i < 4; i++) {
            decode.add(COSInteger.ONE);
            decode.add(COSInteger.ZERO);
        }
        return decode;
    }
}
