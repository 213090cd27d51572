// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

import java.util.Arrays;

/// How wide edges of the writing are: in short pieces of rows, the contrast by the steepest slope. The median over a
/// page stays the same under noise and rises with every pixel of blur.
final class Sharpness {
    private static final int EVERY_ROW = 6;
    private static final int CONTRAST = 50;
    private static final int FEW_EDGES = 60;
    private static final double PIECE_INCH = 0.1;
    /// Measured on characters of 11 points: at this width they are just readable.
    private static final double WIDEST_INCH = 3.6 / 200;

    private Sharpness() {}

    /// True when there are edges and they are too wide to read small characters.
    static boolean isBlurred(Pixels pixels, int dpi) {
        int piece = Math.max(8, (int) (dpi * PIECE_INCH));
        double[] widths = new double[(pixels.height() / EVERY_ROW + 1) * (pixels.width() / piece + 1)];
        int count = 0;
        for (int y = EVERY_ROW; y < pixels.height(); y += EVERY_ROW) {
            for (int x = 0; x + piece + 2 < pixels.width(); x += piece) {
                double width = width(pixels.bgr(), (y * pixels.width() + x) * 3 + 1, piece);
                if (width > 0) widths[count++] = width;
            }
        }
        if (count < FEW_EDGES) return false;
        Arrays.sort(widths, 0, count);
        return widths[count / 2] > WIDEST_INCH * dpi;
    }

    /// Of a piece of a row of green values, in pixels; 0 where nothing is written.
    private static double width(byte[] bgr, int from, int piece) {
        int lowest = 255;
        int highest = 0;
        int steepest = 1;
        for (int i = 0, at = from; i < piece; i++, at += 3) {
            int here = bgr[at] & 0xFF;
            lowest = Math.min(lowest, here);
            highest = Math.max(highest, here);
            steepest = Math.max(steepest, Math.abs((bgr[at + 6] & 0xFF) - here));
        }
        return highest - lowest > CONTRAST ? 2.0 * (highest - lowest) / steepest : 0;
    }
}
