// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.handwriting;

import java.util.ArrayList;
import java.util.List;
import org.tongban.kiosk.ui.handwriting.Ink.Point;

/// What a character looks like: for each of 8 × 8 places how much of its line runs in each of 8 directions, blurred.
///
/// Directional features after Bai and Huo (ICDAR 2005) without their imaginary strokes; the box is filled with the
/// aspect kept as in Liu's moment-free mapping, so that 一 stays flat and 日 stays narrow.
final class Feature {
    private static final int GRID = 8;
    private static final int DIRECTIONS = 8;
    static final int SIZE = GRID * GRID * DIRECTIONS;
    /// Length of the pieces a stroke is cut into; the box is 1 wide.
    private static final double PIECE = 0.02;

    /// Places of a stroke that lie nearer to each other count as one; in the same unit.
    private static final double APART = 0.07;

    private static final double SCALE = 127;
    private static final double[] BLUR = {0.22, 0.56, 0.22};

    private final double[] cells = new double[SIZE];
    private final double left;
    private final double top;
    private final double wide;
    private final double high;
    private final double mappedWide;
    private final double mappedHigh;

    private Feature(List<List<Point>> strokes) {
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        double first = Double.POSITIVE_INFINITY;
        double upper = Double.POSITIVE_INFINITY;
        for (List<Point> stroke : strokes) {
            for (Point point : stroke) {
                first = Math.min(first, point.x());
                right = Math.max(right, point.x());
                upper = Math.min(upper, point.y());
                bottom = Math.max(bottom, point.y());
            }
        }
        left = first;
        top = upper;
        wide = Math.max(1e-6, right - first);
        high = Math.max(1e-6, bottom - upper);
        mappedWide = wide >= high ? 1 : softened(wide / high);
        mappedHigh = high >= wide ? 1 : softened(high / wide);
    }

    private static double softened(double ratio) {
        return Math.sqrt(Math.sin(Math.PI / 2 * ratio));
    }

    /// The features of a character, each from 0 to 127, as a direction in their space.
    static byte[] of(Ink ink) {
        Feature feature = new Feature(ink.strokes());
        ink.strokes().forEach(feature::draw);
        return feature.packed();
    }

    private double x(Point point) {
        return (point.x() - left) / wide * mappedWide + (1 - mappedWide) / 2;
    }

    private double y(Point point) {
        return (point.y() - top) / high * mappedHigh + (1 - mappedHigh) / 2;
    }

    private void draw(List<Point> raw) {
        List<Point> stroke = steadied(raw);
        for (int at = 1; at < stroke.size(); at++) {
            double fromX = x(stroke.get(at - 1));
            double fromY = y(stroke.get(at - 1));
            double runX = x(stroke.get(at)) - fromX;
            double runY = y(stroke.get(at)) - fromY;
            double length = Math.hypot(runX, runY);
            int pieces = Math.max(1, (int) Math.ceil(length / PIECE));
            double turn = Math.atan2(runY, runX) / (2 * Math.PI) * DIRECTIONS;
            for (int piece = 0; piece < pieces && length > 0; piece++) {
                double way = (piece + 0.5) / pieces;
                put(fromX + way * runX, fromY + way * runY, turn, length / pieces);
            }
        }
    }

    /// A panel reports a place every few pixels, and a finger trembles: only places some way apart tell the direction.
    private List<Point> steadied(List<Point> raw) {
        List<Point> kept = new ArrayList<>();
        for (Point point : raw) {
            if (kept.isEmpty() || distance(kept.getLast(), point) >= APART) {
                kept.add(point);
            }
        }
        if (kept.size() > 1 && !raw.isEmpty() && distance(kept.getLast(), raw.getLast()) > 0) {
            kept.set(kept.size() - 1, raw.getLast());
        } else if (kept.size() == 1 && distance(kept.getLast(), raw.getLast()) > 0) {
            kept.add(raw.getLast());
        }
        return kept;
    }

    private double distance(Point one, Point other) {
        return Math.hypot(x(one) - x(other), y(one) - y(other));
    }

    /// Shares a piece among the two nearest directions and the four nearest cells.
    private void put(double x, double y, double turn, double length) {
        int direction = Math.floorMod((int) Math.floor(turn), DIRECTIONS);
        double next = turn - Math.floor(turn);
        double column = Math.clamp(x * GRID - 0.5, 0, GRID - 1.0);
        double row = Math.clamp(y * GRID - 0.5, 0, GRID - 1.0);
        int c = Math.min((int) column, GRID - 2);
        int r = Math.min((int) row, GRID - 2);
        for (int dr = 0; dr < 2; dr++) {
            for (int dc = 0; dc < 2; dc++) {
                double share = length * (dr == 0 ? 1 - (row - r) : row - r) * (dc == 0 ? 1 - (column - c) : column - c);
                int cell = ((r + dr) * GRID + c + dc) * DIRECTIONS;
                cells[cell + direction] += share * (1 - next);
                cells[cell + (direction + 1) % DIRECTIONS] += share * next;
            }
        }
    }

    private byte[] packed() {
        double[] soft = blurred(blurred(cells, DIRECTIONS), GRID * DIRECTIONS);
        double sum = 0;
        for (int at = 0; at < SIZE; at++) {
            soft[at] = Math.sqrt(soft[at]);
            sum += soft[at] * soft[at];
        }
        double unit = Math.sqrt(sum);
        byte[] packed = new byte[SIZE];
        for (int at = 0; at < SIZE; at++) {
            // The largest of some hundred parts of a unit vector stays far below 1.
            packed[at] = (byte) Math.min(SCALE, Math.rint(soft[at] / unit * SCALE * 3));
        }
        return packed;
    }

    /// Blurs along the axis whose neighbours lie `step` apart.
    private static double[] blurred(double[] from, int step) {
        double[] to = new double[SIZE];
        for (int at = 0; at < SIZE; at++) {
            int place = at / step % GRID;
            for (int by = -1; by <= 1; by++) {
                if (place + by >= 0 && place + by < GRID) {
                    to[at + by * step] += from[at] * BLUR[by + 1];
                }
            }
        }
        return to;
    }
}
