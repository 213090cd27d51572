// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.theme;

/// Where the bands of a portrait page begin and end, in px of the 27-inch reference.
///
/// @param top height of the top bar
/// @param read lower edge of the read zone, measured from above
/// @param action height of the action row
/// @param bar height of the bottom bar
/// @param isLarge true in large type, which needs more room everywhere
public record Bands(double top, double read, double action, double bar, boolean isLarge) {

    public static Bands of(ThemeKind kind) {
        return kind.isLarge() ? new Bands(128, 412, 120, 176, true) : new Bands(116, 412, 96, 144, false);
    }
}
