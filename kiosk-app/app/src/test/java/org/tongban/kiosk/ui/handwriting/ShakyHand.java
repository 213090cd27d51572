// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.handwriting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tongban.kiosk.ui.handwriting.Ink.Point;

/// Distorts a skeleton as an unpractised hand would. Everything comes from the seed, so every run sees the same hands.
///
/// Distortions: the whole character slants by up to 0.2 and turns by up to 6 degrees, one side is up to 20 % longer;
/// each stroke moves by up to 4 % and each point trembles by up to 3 % of the box; two neighbouring strokes change
/// their
/// order; in every second character two neighbouring strokes are written in one go.
final class ShakyHand {
    static final long SEED = 20261125L;
    private static final double BOX = 256;

    private final Random random = new Random(SEED);

    Ink write(Ink skeleton) {
        List<List<Point>> strokes = new ArrayList<>(skeleton.strokes());
        if (strokes.size() > 2) {
            int at = random.nextInt(strokes.size() - 1);
            Collections.swap(strokes, at, at + 1);
        }
        if (strokes.size() > 2 && random.nextBoolean()) {
            int at = random.nextInt(strokes.size() - 1);
            List<Point> joined = new ArrayList<>(strokes.get(at));
            joined.addAll(strokes.remove(at + 1));
            strokes.set(at, joined);
        }
        double slant = spread(0.2);
        double turn = spread(Math.toRadians(6));
        double stretch = 1 + spread(0.2);
        return new Ink(strokes.stream()
                .map(stroke -> tremble(stroke, slant, turn, stretch))
                .toList());
    }

    private List<Point> tremble(List<Point> stroke, double slant, double turn, double stretch) {
        double moveX = spread(0.04 * BOX);
        double moveY = spread(0.04 * BOX);
        List<Point> shaky = new ArrayList<>();
        for (Point point : stroke) {
            double x = (point.x() + slant * (BOX / 2 - point.y())) * stretch;
            double y = point.y();
            shaky.add(new Point(
                    x * Math.cos(turn) - y * Math.sin(turn) + moveX + spread(0.03 * BOX),
                    x * Math.sin(turn) + y * Math.cos(turn) + moveY + spread(0.03 * BOX)));
        }
        return shaky;
    }

    private double spread(double most) {
        return (random.nextDouble() * 2 - 1) * most;
    }
}
