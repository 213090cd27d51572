// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

/// Brightness, row by row: 0 black, 255 white as an unsigned byte.
record Grey(int width, int height, byte[] values) {

    int at(int x, int y) {
        return values[y * width + x] & 0xFF;
    }

    /// The brightness that the given share of all pixels does not exceed.
    int percentile(double share) {
        int[] counts = new int[256];
        for (byte value : values) counts[value & 0xFF]++;
        long wanted = (long) (values.length * share);
        int level = 0;
        for (long seen = counts[0]; seen <= wanted && level < 255; seen += counts[level]) level++;
        return level;
    }
}
