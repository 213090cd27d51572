// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.theme;

/// How the screen is drawn for this visitor.
public enum ThemeKind {
    /// Light, the usual sizes.
    NORMAL(false, false),
    /// Larger type and keys, darker lines, one column.
    ELDER(true, false),
    /// Black ground, white and yellow, thick lines; the usual sizes.
    CONTRAST(false, true),
    /// High contrast in large type.
    LARGE_CONTRAST(true, true);

    private final boolean large;
    private final boolean contrast;

    ThemeKind(boolean large, boolean contrast) {
        this.large = large;
        this.contrast = contrast;
    }

    /// The kind with these two properties.
    public static ThemeKind of(boolean large, boolean contrast) {
        if (contrast) {
            return large ? LARGE_CONTRAST : CONTRAST;
        }
        return large ? ELDER : NORMAL;
    }

    public boolean isLarge() {
        return large;
    }

    public boolean isContrast() {
        return contrast;
    }
}
