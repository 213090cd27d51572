// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.awt.image.BufferedImage;

/// One look at the screen, in brightness only. Immutable.
final class Sight {
    private final int width;
    private final int height;
    private final float[] bright;

    private Sight(int width, int height, float[] bright) {
        this.width = width;
        this.height = height;
        this.bright = bright;
    }

    static Sight of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] rgb = picture.getRGB(0, 0, width, height, null, 0, width);
        float[] bright = new float[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            int p = rgb[i];
            bright[i] = (0.299f * (p >> 16 & 255) + 0.587f * (p >> 8 & 255) + 0.114f * (p & 255)) / 255f;
        }
        return new Sight(width, height, bright);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    float at(int x, int y) {
        return bright[y * width + x];
    }

    /// The same look from further away: each pixel is the mean of `factor` × `factor`.
    Sight smaller(int factor) {
        int w = width / factor;
        int h = height / factor;
        float[] mean = new float[w * h];
        for (int y = 0; y < h * factor; y++) {
            int row = y / factor * w;
            for (int x = 0; x < w * factor; x++) {
                mean[row + x / factor] += bright[y * width + x];
            }
        }
        float share = 1f / (factor * factor);
        for (int i = 0; i < mean.length; i++) {
            mean[i] *= share;
        }
        return new Sight(w, h, mean);
    }

    /// True when no pixel differs by more than a shade.
    boolean looksLike(Sight other) {
        if (other.bright.length != bright.length) {
            return false;
        }
        for (int i = 0; i < bright.length; i += 3) {
            if (Math.abs(bright[i] - other.bright[i]) > 0.06f) {
                return false;
            }
        }
        return true;
    }
}
