// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Collectors;
import org.tongban.paper.Strokes.Point;
import org.tongban.paper.Strokes.Stroke;

/// A signature as a picture source of a page: `1000x350_12.40-15.44_80.12`, the pad's size, then its strokes, each its
/// points, in thousandths of the pad's width. The times stay with the strokes themselves.
final class InkPath {
    private static final int WIDTH = 1000;
    private static final int LARGEST = 4 * WIDTH;
    private static final float PEN = 7;

    private InkPath() {}

    static String of(Strokes strokes) {
        double scale = WIDTH / strokes.width();
        String size = WIDTH + "x" + Math.round(strokes.height() * scale);
        return strokes.strokes().stream()
                .map(stroke -> path(stroke, scale))
                .collect(Collectors.joining("_", size + "_", ""));
    }

    private static String path(Stroke stroke, double scale) {
        return stroke.points().stream().map(point -> at(point, scale)).collect(Collectors.joining("-"));
    }

    private static String at(Point point, double scale) {
        return Math.max(0, Math.round(point.x() * scale)) + "." + Math.max(0, Math.round(point.y() * scale));
    }

    /// @throws IllegalArgumentException when it is no such path
    static BufferedImage draw(String path) {
        List<String> parts = List.of(path.split("_"));
        int[] size = numbers(parts.getFirst(), "x");
        if (size[0] < 1 || size[1] < 1 || size[0] > LARGEST || size[1] > LARGEST) {
            throw new IllegalArgumentException("no signature of this size");
        }
        BufferedImage picture = new BufferedImage(size[0], size[1], BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, size[0], size[1]);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        parts.stream().skip(1).filter(part -> !part.isEmpty()).forEach(part -> graphics.draw(line(part)));
        graphics.dispose();
        return picture;
    }

    /// A stroke of one point is a dot: a line without length and with round ends.
    private static Path2D line(String part) {
        Path2D line = new Path2D.Double();
        for (String at : part.split("-")) {
            int[] point = numbers(at, "\\.");
            if (line.getCurrentPoint() == null) {
                line.moveTo(point[0], point[1]);
            }
            line.lineTo(point[0], point[1]);
        }
        return line;
    }

    private static int[] numbers(String text, String between) {
        String[] parts = text.split(between);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no path of a pen");
        }
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
    }
}
