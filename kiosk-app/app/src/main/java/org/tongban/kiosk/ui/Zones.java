// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import javafx.geometry.Rectangle2D;
import org.tongban.kiosk.ui.theme.Bands;
import org.tongban.kiosk.ui.theme.Space;

/// Where the parts of a page stand, in px of the reference. Parts that a page has not have no height.
///
/// @param lowered what is left empty above everything in reach mode
record Zones(
        Rectangle2D lowered,
        Rectangle2D top,
        Rectangle2D head,
        Rectangle2D aside,
        Rectangle2D work,
        Rectangle2D tray,
        Rectangle2D actions,
        Rectangle2D bar) {
    private static final Rectangle2D NOWHERE = Rectangle2D.EMPTY;
    private static final double FOOT = 104;
    private static final double LOW_PART = 0.45;
    private static final double LOW_PART_LARGE = 0.57;
    private static final double LOW_TOP = 60;
    /// A list of results beside the keyboard: two rows.
    private static final double LOW_LIST = 250;
    private static final double LEFT_PART = 0.45;

    /// What a page brings: heights are asked for at the width it will have.
    interface Parts {
        boolean hasHead();

        boolean hasActions();

        boolean hasTray();

        boolean hasFoot();

        double headHeight(double width);

        double trayHeight(double width);
    }

    /// Upright: the read zone above, where nothing is touched, then the work down to the action row and the bar.
    static Zones tall(Parts parts, Bands bands, double width, double height, double outOfReach) {
        double read = Math.max(bands.read(), outOfReach);
        double inner = width - 2 * Space.S7;
        double barTop = barTop(parts, bands, height);
        double floor = floor(parts, bands, barTop);
        double tray = parts.hasTray() ? parts.trayHeight(width) : 0;
        // A question that is longer than its zone pushes the answer down; no word of it goes under the top bar.
        double from = parts.hasHead() ? Math.max(read, bands.top() + parts.headHeight(inner)) : bands.top();
        return new Zones(
                NOWHERE,
                new Rectangle2D(0, 0, width, bands.top()),
                new Rectangle2D(Space.S7, bands.top(), inner, Math.max(0, from - bands.top())),
                NOWHERE,
                new Rectangle2D(Space.S7, from, inner, room(from, floor - tray - Space.S4)),
                new Rectangle2D(0, floor - tray, width, tray),
                new Rectangle2D(Space.S7, floor, inner, bands.action()),
                new Rectangle2D(0, barTop, width, barHeight(parts, bands)));
    }

    /// Upright, everything in the lowest part. A keyboard page takes what it needs above its keys.
    static Zones low(Parts parts, Bands bands, double width, double height) {
        double inner = width - 2 * Space.S7;
        double barTop = barTop(parts, bands, height);
        double floor = floor(parts, bands, barTop);
        double tray = parts.hasTray() ? parts.trayHeight(width) : 0;
        double head = parts.hasHead() ? parts.headHeight(inner) : 0;
        double from = Math.max(0, height * (1 - (bands.isLarge() ? LOW_PART_LARGE : LOW_PART)));
        if (parts.hasTray()) {
            from = Math.min(from, floor - tray - Space.S4 - LOW_LIST - head - LOW_TOP);
        }
        double work = from + LOW_TOP + head;
        return new Zones(
                new Rectangle2D(0, 0, width, from),
                new Rectangle2D(0, from, width, LOW_TOP),
                new Rectangle2D(Space.S7, from + LOW_TOP, inner, head),
                NOWHERE,
                new Rectangle2D(Space.S7, work, inner, room(work, floor - tray - Space.S4)),
                new Rectangle2D(0, floor - tray, width, tray),
                new Rectangle2D(Space.S7, floor, inner, bands.action()),
                new Rectangle2D(0, barTop, width, barHeight(parts, bands)));
    }

    /// Lying: at the left the question and what is known, at the right the answer or the keyboard.
    static Zones wide(Parts parts, Bands bands, double width, double height) {
        double inner = width - 2 * Space.S7;
        double left = (inner - Space.S7) * LEFT_PART;
        double right = Space.S7 + left + Space.S7;
        double barTop = barTop(parts, bands, height);
        double floor = floor(parts, bands, barTop);
        double begin = bands.top() + Space.S5;
        double head = parts.hasHead() ? parts.headHeight(left) : 0;
        double under = begin + head;
        Rectangle2D below = new Rectangle2D(Space.S7, under, left, room(under, floor - Space.S4));
        Rectangle2D beside = parts.hasHead()
                ? new Rectangle2D(right, begin, width - Space.S7 - right, room(begin, floor - Space.S4))
                : new Rectangle2D(Space.S7, begin, inner, room(begin, floor - Space.S4));
        double trayLeft = right - Space.S5;
        double tray = parts.hasTray() ? Math.min(parts.trayHeight(width - trayLeft), barTop - bands.top()) : 0;
        return new Zones(
                NOWHERE,
                new Rectangle2D(0, 0, width, bands.top()),
                new Rectangle2D(Space.S7, begin, left, head),
                parts.hasTray() ? NOWHERE : below,
                parts.hasTray() ? below : beside,
                new Rectangle2D(trayLeft, barTop - tray, width - trayLeft, tray),
                new Rectangle2D(Space.S7, floor, parts.hasTray() ? left : inner, bands.action()),
                new Rectangle2D(0, barTop, width, barHeight(parts, bands)));
    }

    private static double barTop(Parts parts, Bands bands, double height) {
        return height - barHeight(parts, bands);
    }

    private static double barHeight(Parts parts, Bands bands) {
        return parts.hasFoot() ? FOOT : bands.bar();
    }

    private static double floor(Parts parts, Bands bands, double barTop) {
        return parts.hasActions() ? barTop - Space.S5 - bands.action() : barTop;
    }

    private static double room(double from, double until) {
        return Math.max(0, until - from);
    }
}
