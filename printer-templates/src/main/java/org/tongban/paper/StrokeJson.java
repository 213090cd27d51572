// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongban.paper.Strokes.Point;
import org.tongban.paper.Strokes.Stroke;

/// `{"documentSha256", "width", "height", "strokes": [[[x, y, millis]…]…]}`: numbers and a digest, nothing of a person.
final class StrokeJson {
    private StrokeJson() {}

    static byte[] of(Strokes strokes, String documentSha256) {
        return """
                {"documentSha256":"%s","width":%s,"height":%s,"strokes":%s}""".formatted(
                        documentSha256,
                        number(strokes.width()),
                        number(strokes.height()),
                        list(strokes.strokes(), StrokeJson::stroke))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String stroke(Stroke stroke) {
        return list(stroke.points(), StrokeJson::point);
    }

    private static String point(Point point) {
        return "[" + number(point.x()) + "," + number(point.y()) + "," + point.millis() + "]";
    }

    private static <T> String list(List<T> things, Function<T, String> json) {
        return things.stream().map(json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Strokes must be finite numbers");
        }
        return Double.toString(value);
    }
}
