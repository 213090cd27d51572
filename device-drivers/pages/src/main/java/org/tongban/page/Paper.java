// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

import java.util.EnumSet;
import java.util.Set;

/// Where the paper lies in the picture. On a dark desk or lid it is the bright part; where the picture's rim is
/// bright, the picture is the paper.
///
/// @param box in the picture after it was made straight
/// @param isSeen false where the picture is the paper
/// @param flaws [PageFlaw#CUT_OFF], or none
record Paper(Box box, boolean isSeen, Set<PageFlaw> flaws) {
    private static final double RIM = 0.015;
    private static final int DARK = 110;
    private static final double CORNER = 0.04;

    /// @param grey with straight lines
    static Paper in(Grey grey) {
        int rim = Math.max(1, (int) (Math.min(grey.width(), grey.height()) * RIM));
        var whole = new Box(0, 0, grey.width(), grey.height());
        Box[] sides = {
            new Box(0, 0, grey.width(), rim),
            new Box(0, grey.height() - rim, grey.width(), grey.height()),
            new Box(0, 0, rim, grey.height()),
            new Box(grey.width() - rim, 0, grey.width(), grey.height())
        };
        int dark = 0;
        for (Box side : sides) if (mean(grey, side) < DARK) dark++;
        if (dark < 2) return new Paper(whole, false, Set.of());
        int limit = (DARK + grey.percentile(0.8)) / 2;
        Box box = bright(grey, limit);
        boolean runsOut = dark < sides.length;
        return new Paper(
                box, true, runsOut || lacksACorner(grey, box, limit) ? EnumSet.of(PageFlaw.CUT_OFF) : Set.of());
    }

    private static Box bright(Grey grey, int limit) {
        int[] columns = new int[grey.width()];
        int[] rows = new int[grey.height()];
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                if (grey.at(x, y) < limit) continue;
                columns[x]++;
                rows[y]++;
            }
        }
        int[] across = span(columns);
        int[] down = span(rows);
        // One point less all around: the rim is half desk.
        return new Box(across[0] + 1, down[0] + 1, across[1] - 1, down[1] - 1);
    }

    /// First and last that are at least half as full as the fullest ones.
    private static int[] span(int[] counts) {
        int most = java.util.Arrays.stream(counts).max().orElse(0);
        int from = 0;
        while (from < counts.length - 1 && counts[from] * 2 < most) from++;
        int to = counts.length;
        while (to > from + 1 && counts[to - 1] * 2 < most) to--;
        return new int[] {from, to};
    }

    private static boolean lacksACorner(Grey grey, Box box, int limit) {
        int width = Math.max(2, (int) (box.width() * CORNER));
        int height = Math.max(2, (int) (box.height() * CORNER));
        Box[] corners = {
            new Box(box.left(), box.top(), box.left() + width, box.top() + height),
            new Box(box.right() - width, box.top(), box.right(), box.top() + height),
            new Box(box.left(), box.bottom() - height, box.left() + width, box.bottom()),
            new Box(box.right() - width, box.bottom() - height, box.right(), box.bottom())
        };
        for (Box corner : corners) if (mean(grey, corner) < limit) return true;
        return false;
    }

    private static double mean(Grey grey, Box box) {
        long sum = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) sum += grey.at(x, y);
        }
        return (double) sum / Math.max(1, box.width() * box.height());
    }
}
