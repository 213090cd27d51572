// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

import java.util.Arrays;

/// Where something is written: points that are darker than the paper around them.
///
/// @param x columns of the grey picture
/// @param y rows, of the same length
record Ink(int[] x, int[] y, double share) {
    private static final int TILE = 24;
    private static final int DARKER = 35;
    private static final double MARGIN = 0.03;

    /// Looks at the picture without its margins, where shadows and dust are.
    static Ink of(Grey grey) {
        return within(grey, new Box(0, 0, grey.width(), grey.height()));
    }

    /// The same for a part of it.
    static Ink within(Grey grey, Box paper) {
        int marginX = (int) (paper.width() * MARGIN);
        int marginY = (int) (paper.height() * MARGIN);
        var inner = new Box(
                paper.left() + marginX, paper.top() + marginY, paper.right() - marginX, paper.bottom() - marginY);
        int usual = grey.percentile(0.8);
        int[] x = new int[Math.max(0, inner.width() * inner.height())];
        int[] y = new int[x.length];
        int count = 0;
        for (int top = inner.top(); top < inner.bottom(); top += TILE) {
            for (int left = inner.left(); left < inner.right(); left += TILE) {
                var tile =
                        new Box(left, top, Math.min(left + TILE, inner.right()), Math.min(top + TILE, inner.bottom()));
                count = collect(grey, tile, usual, x, y, count);
            }
        }
        return new Ink(Arrays.copyOf(x, count), Arrays.copyOf(y, count), x.length == 0 ? 0 : (double) count / x.length);
    }

    private static int collect(Grey grey, Box tile, int usual, int[] x, int[] y, int from) {
        int paper = brightest(grey, tile);
        // A tile that is dark all over is a picture or a stamp: there the usual paper counts.
        int limit = (paper < usual * 6 / 10 ? usual : paper) - DARKER;
        int count = from;
        for (int row = tile.top(); row < tile.bottom(); row++) {
            for (int column = tile.left(); column < tile.right(); column++) {
                if (grey.at(column, row) >= limit) continue;
                x[count] = column;
                y[count] = row;
                count++;
            }
        }
        return count;
    }

    private static int brightest(Grey grey, Box tile) {
        int[] counts = new int[256];
        int all = 0;
        for (int row = tile.top(); row < tile.bottom(); row++) {
            for (int column = tile.left(); column < tile.right(); column++) {
                counts[grey.at(column, row)]++;
                all++;
            }
        }
        int level = 255;
        for (int seen = counts[255]; seen < all / 8 && level > 0; seen += counts[level]) level--;
        return level;
    }

    int size() {
        return x.length;
    }

    /// The same turned a quarter clockwise, in a picture of the given height.
    Ink quarterTurned(int height) {
        int[] turnedX = new int[size()];
        for (int i = 0; i < size(); i++) turnedX[i] = height - 1 - y[i];
        return new Ink(turnedX, x.clone(), share);
    }
}
