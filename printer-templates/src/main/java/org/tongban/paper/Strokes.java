// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.util.List;

/// A signature as it was written: strokes with times, in pad coordinates.
///
/// @param width of the pad, in the unit of the points
public record Strokes(double width, double height, List<Stroke> strokes) {
    public Strokes {
        strokes = List.copyOf(strokes);
    }

    /// From pen down to pen up.
    public record Stroke(List<Point> points) {
        public Stroke {
            points = List.copyOf(points);
        }
    }

    /// One touch of the pad.
    ///
    /// @param millis since the first point of the first stroke
    public record Point(double x, double y, long millis) {}

    /// As the field `signature` of a paper: drawn where the template has its picture.
    ///
    /// @throws IllegalArgumentException when the pad has no size
    public String drawn() {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("A pad has a size");
        }
        return InkPath.of(this);
    }

    public boolean isEmpty() {
        return strokes.isEmpty();
    }
}
