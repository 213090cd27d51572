// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Imagines how words look in the typeface that the kiosk says it uses (Noto Sans SC).
final class Lettering {
    private final Font regular = load("NotoSansSC-Regular.ttf");
    private final Font bold = load("NotoSansSC-Bold.ttf");

    /// A style that words may be set in.
    record Style(int px, Weight weight) {}

    enum Weight {
        REGULAR,
        BOLD
    }

    /// The words in black on white, cropped to their ink.
    Sight draw(String words, Style style) {
        Font font = (style.weight() == Weight.BOLD ? bold : regular).deriveFont((float) style.px());
        var context = new FontRenderContext(null, true, true);
        var outline = font.createGlyphVector(context, words).getVisualBounds();
        int left = (int) Math.floor(outline.getX());
        int top = (int) Math.floor(outline.getY());
        int width = (int) Math.ceil(outline.getMaxX()) - left;
        int height = (int) Math.ceil(outline.getMaxY()) - top;
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setFont(font);
        pen.drawString(words, -left, -top);
        pen.dispose();
        return Sight.of(picture);
    }

    boolean canDraw(String words) {
        return bold.canDisplayUpTo(words) < 0;
    }

    private static Font load(String name) {
        String path = "/fonts/ttf/NotoSansSC/" + name;
        try (InputStream file = Objects.requireNonNull(Lettering.class.getResourceAsStream(path), path)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
