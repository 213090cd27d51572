// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.tongban.device.receipt.LinePicture.Dots;

/// Draws a line as dots, straight from the glyphs' outlines: no font is given to the window system for it.
final class LineDots {
    /// Grey above this is paper. Above the middle, since a thermal head draws thin strokes thinner still.
    private static final int THRESHOLD = 150;
    private static final double ABOVE = 0.88;
    private static final double BELOW = 0.12;

    private LineDots() {}

    static Dots draw(String text, Typeface face, int widthDots, int heightDots) {
        if (widthDots < 8 || heightDots < 1) {
            throw new IllegalArgumentException("No room: " + widthDots + "x" + heightDots);
        }
        Path2D line = outline(Lines.readable(text), face);
        Rectangle2D bounds = line.getBounds2D();
        double above = Math.max(ABOVE, bounds.getMaxY());
        double below = Math.max(BELOW, -bounds.getMinY());
        double width = Math.max(face.width(Lines.readable(text)), bounds.getMaxX());
        int room = widthDots / 8 * 8;
        double em = Math.min(heightDots / (above + below), width == 0 ? Double.MAX_VALUE : room / width);
        int used = Math.clamp((long) Math.ceil(width * em / 8) * 8, 8, room);
        AffineTransform place = AffineTransform.getTranslateInstance(0, above * em);
        place.scale(em, -em);
        line.transform(place);
        return black(line, used, heightDots);
    }

    private static Path2D outline(String text, Typeface face) {
        Path2D line = new Path2D.Double();
        double x = 0;
        for (int c : text.codePoints().toArray()) {
            Path2D glyph = face.outline(c);
            glyph.transform(AffineTransform.getTranslateInstance(x, 0));
            line.append(glyph, false);
            x += face.advance(c);
        }
        return line;
    }

    private static Dots black(Path2D line, int width, int height) {
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.fill(line);
        graphics.dispose();
        boolean[] black = new boolean[width * height];
        for (int i = 0; i < black.length; i++) {
            black[i] = grey.getRaster().getSample(i % width, i / width, 0) < THRESHOLD;
        }
        return new Dots(width, height, black);
    }
}
