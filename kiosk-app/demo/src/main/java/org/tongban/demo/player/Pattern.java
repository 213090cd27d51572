// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

/// The shape of drawn words: their brightness with its mean taken out, and how much of it there is.
final class Pattern {
    private final int width;
    private final int height;
    private final int[] values;
    private final double norm;

    Pattern(Sight words) {
        width = words.width();
        height = words.height();
        values = new int[width * height];
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = words.at(i % width, i / width);
            sum += values[i];
        }
        int mean = (int) (sum / values.length);
        long squares = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] -= mean;
            squares += (long) values[i] * values[i];
        }
        norm = Math.sqrt((double) squares);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// How much the scene at this place looks like the words, 0–1 (normalised cross-correlation, either polarity).
    ///
    /// @param spread the scene's own variance there, times the number of its pixels
    double likeness(Sight scene, int x, int y, double spread) {
        long product = 0;
        for (int row = 0; row < height; row++) {
            product += scene.product(x, y + row, values, row * width, width);
        }
        return Math.abs((double) product) / (norm * Math.sqrt(spread));
    }
}
