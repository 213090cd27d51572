// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

/// The pane that people touch: how dense its pixels are and how high it hangs. Pages are laid out in px of the 27-inch
/// reference, 3.21 a millimetre; on another pane they are drawn so that a millimetre stays a millimetre.
///
/// @param pxPerMm pixels a millimetre, as a ruler on the glass finds them
/// @param lowerEdge of the glass above the floor, in mm
public record Glass(double pxPerMm, double lowerEdge) {
    private static final double REFERENCE = 3.21;
    /// The highest that a person in a wheelchair reaches forward, in mm; ADA 308.2, EN 301 549 table 8.1.
    private static final double HIGHEST = 1220;
    /// When so much of the pane is out of reach, pages begin in its lower part.
    private static final double TOO_MUCH = 0.4;

    /// 27 inches, upright, its lower edge at 750 mm.
    public static Glass reference() {
        return new Glass(REFERENCE, 750);
    }

    /// What one px of the reference is in px of this pane.
    double scale() {
        return pxPerMm / REFERENCE;
    }

    /// How much of a pane of this height is out of reach at the top, in the same px of the reference.
    double outOfReach(double height) {
        return Math.max(0, height - (HIGHEST - lowerEdge) * REFERENCE);
    }

    /// True where people would have to reach too high: see [Frame#lower(boolean)].
    boolean beginsLow(double height) {
        return outOfReach(height) > height * TOO_MUCH;
    }
}
