// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

/// A scene with running sums, so that flat places cost nothing.
final class Field {
    /// Variance below which a place counts as flat; faint grey words on white still have twice as much.
    private static final double FLAT = 260;

    private final Sight scene;
    private final long[] sums;
    private final long[] squares;

    Field(Sight scene) {
        this.scene = scene;
        int line = scene.width() + 1;
        sums = new long[line * (scene.height() + 1)];
        squares = new long[sums.length];
        for (int y = 0; y < scene.height(); y++) {
            long row = 0;
            long rowSquares = 0;
            for (int x = 0; x < scene.width(); x++) {
                int v = scene.at(x, y);
                row += v;
                rowSquares += (long) v * v;
                int i = (y + 1) * line + x + 1;
                sums[i] = sums[i - line] + row;
                squares[i] = squares[i - line] + rowSquares;
            }
        }
    }

    int width() {
        return scene.width();
    }

    int height() {
        return scene.height();
    }

    boolean holds(Pattern pattern, int x, int y) {
        return x >= 0 && y >= 0 && x + pattern.width() <= width() && y + pattern.height() <= height();
    }

    /// How much this place looks like the pattern, 0–1; 0 where nothing stands.
    double likeness(Pattern pattern, int x, int y) {
        double count = (double) pattern.width() * pattern.height();
        double sum = (double) box(sums, pattern, x, y);
        double spread = (double) box(squares, pattern, x, y) - sum * sum / count;
        return spread < count * FLAT ? 0 : pattern.likeness(scene, x, y, spread);
    }

    private long box(long[] table, Pattern pattern, int x, int y) {
        int line = scene.width() + 1;
        int low = y * line + x;
        int high = (y + pattern.height()) * line + x;
        return table[high + pattern.width()] - table[high] - table[low + pattern.width()] + table[low];
    }
}
