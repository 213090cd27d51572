// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/// The pictures that a page may hold: codes, a signature, and a character that no face has. Sources: `qr:CONTENT`,
/// `barcode:CONTENT`, `ink:PATH`, `glyph:HEX`.
final class CodePictures {
    /// Pixels a module: enough that no viewer smooths them away.
    private static final int MODULE = 4;
    private static final int QUIET = 4;
    private static final int BARS_HEIGHT = 60;
    private static final int GLYPH = 96;

    private CodePictures() {}

    /// @return PNG
    /// @throws IllegalArgumentException when the content fits no code, or the source is of no such kind
    static byte[] png(String source, Typeface typeface) {
        int colon = source.indexOf(':');
        String content = source.substring(colon + 1);
        return switch (source.substring(0, Math.max(0, colon))) {
            case "qr" -> Png.of(qr(content));
            case "barcode" -> Png.of(bars(content));
            case "ink" -> Png.of(InkPath.draw(content));
            case "glyph" -> Png.of(glyph(Integer.parseInt(content, 16), typeface));
            default -> throw new IllegalArgumentException("no such picture");
        };
    }

    private static BufferedImage qr(String content) {
        QrSquares squares = QrSquares.of(content);
        int side = (squares.modules() + 2 * QUIET) * MODULE;
        BufferedImage picture = white(side, side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int column = x / MODULE - QUIET;
                int row = y / MODULE - QUIET;
                boolean isInside = column >= 0 && row >= 0 && column < squares.modules() && row < squares.modules();
                if (isInside && squares.isBlack(column, row)) {
                    picture.setRGB(x, y, 0);
                }
            }
        }
        return picture;
    }

    private static BufferedImage bars(String content) {
        Bars bars = Bars.of(content);
        BufferedImage picture = white(bars.modules() * MODULE, BARS_HEIGHT);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < BARS_HEIGHT && bars.isBlack(x / MODULE); y++) {
                picture.setRGB(x, y, 0);
            }
        }
        return picture;
    }

    private static BufferedImage glyph(int codePoint, Typeface typeface) {
        BufferedImage picture = white(GLYPH, GLYPH);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.BLACK);
        Path2D shape = typeface.outline(codePoint);
        AffineTransform place = AffineTransform.getTranslateInstance(0, GLYPH * 0.88);
        place.scale(GLYPH, -GLYPH);
        shape.transform(place);
        graphics.fill(shape);
        graphics.dispose();
        return picture;
    }

    private static BufferedImage white(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }
}
