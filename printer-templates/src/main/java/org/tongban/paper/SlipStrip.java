// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.tongban.device.receipt.Slip;
import org.tongban.device.receipt.SlipLayout;
import org.tongban.device.receipt.SlipLayout.Line;

/// Draws a slip as it comes out of the printer: the same lines in the same cells, on a strip of paper.
final class SlipStrip {
    private static final int CELL = 12;
    private static final int ROW = 30;
    private static final int MARGIN = 32;
    private static final int MODULE = 6;
    private static final int BARS = 80;
    private static final int CUT = 48;

    private final Faces faces;
    private final int width;
    private final Graphics2D graphics;
    private int y = MARGIN;

    private SlipStrip(Faces faces, int width, Graphics2D graphics) {
        this.faces = faces;
        this.width = width;
        this.graphics = graphics;
    }

    /// @param columns 48 on 80 mm paper, 32 on 58 mm
    static byte[] png(Slip slip, Faces faces, int columns) {
        List<Line> lines = new SlipLayout(columns).lines(slip);
        int width = columns * CELL;
        int height = 2 * MARGIN + lines.stream().mapToInt(SlipStrip::height).sum();
        BufferedImage paper = new BufferedImage(width + 2 * MARGIN, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, paper.getWidth(), height);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        SlipStrip strip = new SlipStrip(faces, width, graphics);
        lines.forEach(strip::line);
        graphics.dispose();
        return Png.of(paper);
    }

    private static int height(Line line) {
        return switch (line) {
            case SlipLayout.Words words -> words.scale() == 1 ? ROW : 2 * ROW - 6;
            case SlipLayout.Tabbed _ -> ROW;
            case SlipLayout.Code code -> QrSquares.of(code.content()).modules() * MODULE;
            case SlipLayout.BarLine _ -> BARS + ROW;
            case SlipLayout.Blank blank -> ROW * blank.lines();
            case SlipLayout.Cutting _ -> CUT;
        };
    }

    private void line(Line line) {
        switch (line) {
            case SlipLayout.Words words -> words(words);
            case SlipLayout.Tabbed tabbed ->
                tabbed.stops().forEach(stop -> text(stop.text(), stop.column() * CELL, 1, Weight.REGULAR));
            case SlipLayout.Code code -> code(QrSquares.of(code.content()));
            case SlipLayout.BarLine bars -> bars(bars.content());
            case SlipLayout.Blank _ -> {}
            case SlipLayout.Cutting _ -> cut();
        }
        y += height(line);
    }

    private void words(SlipLayout.Words words) {
        int free = width - cells(words.text()) * CELL * words.scale();
        int x = switch (words.align()) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
        text(words.text(), x, words.scale(), words.bold() ? Weight.BOLD : Weight.REGULAR);
    }

    private static int cells(String text) {
        return text.codePoints().map(SlipStrip::cells).sum();
    }

    private static int cells(int codePoint) {
        return codePoint <= 0x7E ? 1 : 2;
    }

    private void text(String text, int left, int scale, Weight weight) {
        int x = left;
        Typeface typeface = faces.of(weight);
        for (int c : text.codePoints().toArray()) {
            int room = cells(c) * CELL * scale;
            double em = 2.0 * CELL * scale;
            double width = typeface.advance(c) * em;
            double fit = Math.min(1, room / width);
            Path2D shape = typeface.outline(c);
            AffineTransform place =
                    AffineTransform.getTranslateInstance(MARGIN + x + (room - width * fit) / 2, y + em * 0.92);
            place.scale(em * fit, -em);
            shape.transform(place);
            graphics.fill(shape);
            x += room;
        }
    }

    private void code(QrSquares squares) {
        int left = MARGIN + (width - squares.modules() * MODULE) / 2;
        for (int row = 0; row < squares.modules(); row++) {
            for (int column = 0; column < squares.modules(); column++) {
                if (squares.isBlack(column, row)) {
                    graphics.fillRect(left + column * MODULE, y + row * MODULE, MODULE, MODULE);
                }
            }
        }
    }

    private void bars(String content) {
        Bars bars = Bars.of(content);
        int left = MARGIN + (width - bars.modules() * 2) / 2;
        for (int i = 0; i < bars.modules(); i++) {
            if (bars.isBlack(i)) {
                graphics.fillRect(left + i * 2, y, 2, BARS);
            }
        }
        y += BARS;
        text(content, (width - cells(content) * CELL) / 2, 1, Weight.REGULAR);
        y -= BARS;
    }

    private void cut() {
        for (int x = 0; x < width + 2 * MARGIN; x += 16) {
            graphics.fillRect(x, y + CUT / 2, 8, 2);
        }
    }
}
