// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.theme;

/// The seven distances between things, in px of the 27-inch reference (3.21 px a millimetre).
public final class Space {
    /// Icon to word, between keys: the least gap between two targets.
    public static final double S1 = 10;
    /// Within a group.
    public static final double S2 = 16;
    /// Between cards and buttons.
    public static final double S3 = 20;
    /// Between panels.
    public static final double S4 = 26;
    /// Inside a panel, under the primary button.
    public static final double S5 = 32;
    /// Between sections.
    public static final double S6 = 40;
    /// Page margin.
    public static final double S7 = 60;

    private Space() {}
}
