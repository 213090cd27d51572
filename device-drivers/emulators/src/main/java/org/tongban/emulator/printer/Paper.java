// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/// The paper under the print head: black dots on white, growing as it is fed. For one thread.
final class Paper {

    private static final int FIRST_HEIGHT = 512;
    private static final int BASELINE = 21;
    private static final float WIDE_SIZE = 24;
    private static final float NARROW_SIZE = 20;

    private final int width;
    private final Font wide;
    private final Font narrow;
    private BufferedImage dots;
    private int position;

    Paper(int width, Font font) {
        this.width = width;
        this.wide = font.deriveFont(WIDE_SIZE);
        this.narrow = font.deriveFont(NARROW_SIZE);
        this.dots = blank(width, FIRST_HEIGHT);
    }

    int width() {
        return width;
    }

    /// Moves the paper on.
    void feed(int rows) {
        position += rows;
        room(0);
    }

    /// Draws a line of text; the paper stays where it is.
    void text(List<Cell> cells, Align align) {
        var height = cells.stream().mapToInt(Cell::height).max().orElse(0);
        room(height);
        var graphics = dots.createGraphics();
        graphics.setColor(Color.BLACK);
        var x = align.start(cells.stream().mapToInt(Cell::width).sum(), width);
        for (var cell : cells) {
            draw(graphics, cell, x, position + height - cell.height());
            x += cell.width();
        }
        graphics.dispose();
    }

    /// Draws a picture and feeds by its height.
    void picture(DotPicture picture, Align align) {
        room(picture.height());
        var left = align.start(picture.width(), width);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width() && left + x < width; x++) {
                dots.setRGB(left + x, position + y, picture.isBlack(x, y) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        feed(picture.height());
    }

    /// Everything above the print head; the paper is blank afterwards.
    BufferedImage cutOff() {
        var piece = blank(width, Math.max(1, position));
        var graphics = piece.createGraphics();
        graphics.drawImage(dots, 0, 0, null);
        graphics.dispose();
        dots = blank(width, FIRST_HEIGHT);
        position = 0;
        return piece;
    }

    private void draw(Graphics2D graphics, Cell cell, int x, int y) {
        var style = cell.style();
        var font = cell.wide() ? wide : narrow;
        var glyphs = font.createGlyphVector(graphics.getFontRenderContext(), shown(font, cell.text()));
        var shape = glyphs.getOutline();
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(style.width(), style.height());
        place.concatenate(intoCell(glyphs, cell.wide() ? 24 : 12));
        graphics.fill(place.createTransformedShape(shape));
        if (style.bold()) {
            graphics.translate(1, 0);
            graphics.fill(place.createTransformedShape(shape));
            graphics.translate(-1, 0);
        }
        if (style.underlined()) {
            graphics.fillRect(x, y + cell.height() - 1, cell.width(), 1);
        }
    }

    /// Centred in the cell, and pressed together where the letter is wider than its cell.
    private static AffineTransform intoCell(GlyphVector glyphs, int cell) {
        var advance = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        var squeeze = advance > cell ? cell / advance : 1;
        var transform = AffineTransform.getTranslateInstance((cell - advance * squeeze) / 2, BASELINE);
        transform.scale(squeeze, 1);
        return transform;
    }

    private static String shown(Font font, String text) {
        return font.canDisplayUpTo(text) < 0 ? text : "□";
    }

    private void room(int below) {
        if (position + below >= dots.getHeight()) {
            var larger = blank(width, Math.max(position + below + 1, dots.getHeight() * 2));
            var graphics = larger.createGraphics();
            graphics.drawImage(dots, 0, 0, null);
            graphics.dispose();
            dots = larger;
        }
    }

    private static BufferedImage blank(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }
}
