// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.theme;

import javafx.scene.paint.Color;

/// Contrast by the relative luminance of WCAG 2.2.
public final class Luminance {
    private Luminance() {}

    /// From 1 (the same) to 21 (black and white).
    public static double contrast(Color one, Color other) {
        double a = of(one);
        double b = of(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double of(Color colour) {
        return 0.2126 * channel(colour.getRed())
                + 0.7152 * channel(colour.getGreen())
                + 0.0722 * channel(colour.getBlue());
    }

    private static double channel(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
