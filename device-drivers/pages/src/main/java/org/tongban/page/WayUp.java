// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which side of a page with straight lines is up. Lines begin below each other and end where they end; so the flush
/// side is the left one. A page of tables or of centred lines does not tell.
enum WayUp {
    UPRIGHT,
    UPSIDE_DOWN,
    UNKNOWN;

    private static final int FEW_LINES = 6;
    private static final int FLUSH = 3;

    private record Line(int left, int right) {}

    /// @param ink with straight lines
    /// @param clearly how many times as many lines must be flush on one side as on the other
    static WayUp of(Ink ink, int height, double clearly) {
        List<Line> lines = lines(ink, height);
        if (lines.size() < FEW_LINES) return UNKNOWN;
        int[] lefts = lines.stream().mapToInt(Line::left).toArray();
        int[] rights = lines.stream().mapToInt(Line::right).toArray();
        int left = flush(lefts);
        int right = flush(rights);
        if (left >= right * clearly) return UPRIGHT;
        return right >= left * clearly ? UPSIDE_DOWN : UNKNOWN;
    }

    /// How many begin, or end, where most do.
    private static int flush(int[] edges) {
        return Arrays.stream(edges)
                .map(edge -> (int) Arrays.stream(edges)
                        .filter(other -> Math.abs(other - edge) <= FLUSH)
                        .count())
                .max()
                .orElse(0);
    }

    private static List<Line> lines(Ink ink, int height) {
        int[] left = new int[height];
        int[] right = new int[height];
        int[] count = new int[height];
        Arrays.fill(left, Integer.MAX_VALUE);
        for (int i = 0; i < ink.size(); i++) {
            int row = Math.clamp(ink.y()[i], 0, height - 1);
            left[row] = Math.min(left[row], ink.x()[i]);
            right[row] = Math.max(right[row], ink.x()[i]);
            count[row]++;
        }
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            int from = row;
            int begins = Integer.MAX_VALUE;
            int ends = 0;
            while (row < height && count[row] > 2) {
                begins = Math.min(begins, left[row]);
                ends = Math.max(ends, right[row]);
                row++;
            }
            if (row - from >= 4) lines.add(new Line(begins, ends));
        }
        return lines;
    }
}
