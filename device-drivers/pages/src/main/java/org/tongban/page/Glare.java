// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

/// Light of a lamp thrown back by the paper: a part that is as bright as can be on paper that is not.
final class Glare {
    private static final int TILE = 12;
    private static final int SATURATED = 252;
    private static final int WHITE_PAPER = 244;
    private static final double SHARE = 0.004;

    private Glare() {}

    static boolean isIn(Grey grey, Box paper) {
        if (grey.percentile(0.5) >= WHITE_PAPER) return false;
        int shining = 0;
        int tiles = 0;
        for (int y = paper.top(); y + TILE <= paper.bottom(); y += TILE) {
            for (int x = paper.left(); x + TILE <= paper.right(); x += TILE) {
                tiles++;
                if (shines(grey, x, y)) shining++;
            }
        }
        return shining >= Math.max(2, tiles * SHARE);
    }

    private static boolean shines(Grey grey, int left, int top) {
        int saturated = 0;
        for (int y = top; y < top + TILE; y++) {
            for (int x = left; x < left + TILE; x++) if (grey.at(x, y) >= SATURATED) saturated++;
        }
        return saturated * 10 >= TILE * TILE * 9;
    }
}
