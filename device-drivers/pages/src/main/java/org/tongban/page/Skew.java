// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

import java.util.Arrays;

/// By how much lines of writing are off the horizontal. Lines that are straight give the strongest profile: the sum of
/// squares of the ink in each row is greatest at the right angle (the method of projection profiles, W. Postl 1986).
///
/// @param degrees positive where lines fall to the right
/// @param strength of the profile, relative to the mean of all angles that were tried
/// @param profile sum of squares, to be compared with the same ink turned
record Skew(double degrees, double strength, double profile) {
    private static final double WIDEST = 6;
    private static final double STEP = 0.25;
    private static final double FINE = 0.05;
    private static final int ENOUGH_POINTS = 20_000;
    private static final int FEW_POINTS = 300;
    private static final double CLEAR = 1.12;

    static Skew of(Ink ink) {
        if (ink.size() < FEW_POINTS) return new Skew(0, 0, 0);
        double best = 0;
        double bestProfile = 0;
        double sum = 0;
        int count = 0;
        for (double degrees = -WIDEST; degrees <= WIDEST; degrees += STEP) {
            double profile = profile(ink, degrees);
            sum += profile;
            count++;
            if (profile > bestProfile) {
                bestProfile = profile;
                best = degrees;
            }
        }
        return refined(ink, best, bestProfile, sum / count);
    }

    private static Skew refined(Ink ink, double around, double aroundProfile, double mean) {
        double best = around;
        double bestProfile = aroundProfile;
        for (double degrees = around - STEP; degrees <= around + STEP; degrees += FINE) {
            double profile = profile(ink, degrees);
            if (profile > bestProfile) {
                bestProfile = profile;
                best = degrees;
            }
        }
        return new Skew(best, bestProfile / mean, bestProfile);
    }

    /// True when the lines are plain enough to turn the page by it.
    boolean isClear() {
        return strength > CLEAR && Math.abs(degrees) < WIDEST - STEP;
    }

    private static double profile(Ink ink, double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int stride = Math.max(1, ink.size() / ENOUGH_POINTS);
        int[] rows = new int[8192];
        for (int i = 0; i < ink.size(); i += stride) {
            int row = (int) Math.floor(ink.y()[i] - ink.x()[i] * slope) + rows.length / 4;
            rows[Math.clamp(row, 0, rows.length - 1)]++;
        }
        return Arrays.stream(rows).mapToDouble(row -> (double) row * row).sum();
    }
}
