// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.handwriting;

import java.util.List;

/// A written character: its strokes in the order of writing, x to the right, y downwards, in any unit. Immutable.
public record Ink(List<List<Point>> strokes) {
    public Ink {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /// A place that the pen passed.
    public record Point(double x, double y) {}

    /// Handwriting says who wrote it; it is not to be logged.
    @Override
    public String toString() {
        return "Ink[" + strokes.size() + " strokes]";
    }
}
