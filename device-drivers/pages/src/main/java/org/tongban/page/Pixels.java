// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

/// A picture in blue, green and red bytes, row by row. The array is not copied.
record Pixels(int width, int height, byte[] bgr) {

    /// Luminance in mean values of squares of `step` pixels (ITU-R BT.601).
    Grey reduced(int step) {
        int columns = width / step;
        int rows = height / step;
        var grey = new Grey(columns, rows, new byte[columns * rows]);
        int[] sums = new int[columns];
        for (int row = 0; row < rows; row++) {
            java.util.Arrays.fill(sums, 0);
            for (int y = row * step; y < (row + 1) * step; y++) addRow(sums, y, step);
            for (int column = 0; column < columns; column++) {
                grey.values()[row * columns + column] = (byte) (sums[column] / (step * step * 256));
            }
        }
        return grey;
    }

    private void addRow(int[] sums, int y, int step) {
        int at = y * width * 3;
        for (int column = 0; column < sums.length; column++) {
            int sum = 0;
            for (int i = 0; i < step; i++, at += 3) {
                sum += 29 * (bgr[at] & 0xFF) + 150 * (bgr[at + 1] & 0xFF) + 77 * (bgr[at + 2] & 0xFF);
            }
            sums[column] += sum;
        }
    }
}
