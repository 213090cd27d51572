// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// An otherwise empty screen with a few bold words on it.
final class PaintedPage {
    private PaintedPage() {}

    static BufferedImage with(String text, int x, int baseline, float px, Color ink, Color ground)
            throws IOException, FontFormatException {
        var picture = new BufferedImage(1080, 1920, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, 1080, 1920);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(ink);
        try (InputStream file = Objects.requireNonNull(
                PaintedPage.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf"))) {
            pen.setFont(Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(px));
        }
        pen.drawString(text, x, baseline);
        pen.dispose();
        return picture;
    }
}
