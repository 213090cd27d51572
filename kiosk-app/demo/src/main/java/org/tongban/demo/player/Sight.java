// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.awt.image.BufferedImage;

/// One look at the screen, in brightness only (0–255). Immutable.
final class Sight {
    private static final int SHADE = 15;
    private final int width;
    private final int height;
    private final int[] bright;

    private Sight(int width, int height, int[] bright) {
        this.width = width;
        this.height = height;
        this.bright = bright;
    }

    static Sight of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] bright = picture.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < bright.length; i++) {
            int p = bright[i];
            bright[i] = (77 * (p >> 16 & 255) + 150 * (p >> 8 & 255) + 29 * (p & 255)) >> 8;
        }
        return new Sight(width, height, bright);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return bright[y * width + x];
    }

    /// The rows from `top` on, `rows` of them or as many as there are.
    Sight band(int top, int rows) {
        int kept = Math.min(rows, height - top);
        int[] part = new int[width * kept];
        System.arraycopy(bright, top * width, part, 0, part.length);
        return new Sight(width, kept, part);
    }

    /// The same look from further away: each pixel is the mean of `factor` × `factor`.
    Sight smaller(int factor) {
        int w = width / factor;
        int h = height / factor;
        int[] mean = new int[w * h];
        for (int y = 0; y < h * factor; y++) {
            int row = y / factor * w;
            int from = y * width;
            for (int x = 0; x < w; x++) {
                for (int i = 0; i < factor; i++) {
                    mean[row + x] += bright[from++];
                }
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= factor * factor;
        }
        return new Sight(w, h, mean);
    }

    /// True when no pixel differs by more than a shade.
    boolean looksLike(Sight other) {
        if (other.bright.length != bright.length) {
            return false;
        }
        for (int i = 0; i < bright.length; i += 3) {
            if (Math.abs(bright[i] - other.bright[i]) > SHADE) {
                return false;
            }
        }
        return true;
    }

    /// The sum of the brightness of `count` pixels of row `y` from `x` on, each times the value beside it.
    int product(int x, int y, int[] values, int at, int count) {
        int from = y * width + x;
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += bright[from + i] * values[at + i];
        }
        return sum;
    }
}
