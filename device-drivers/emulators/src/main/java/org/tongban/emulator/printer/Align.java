// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

/// Where a line stands on the paper (`ESC a n`).
enum Align {
    LEFT,
    CENTRE,
    RIGHT;

    static Align of(int n) {
        return switch (n) {
            case 1, '1' -> CENTRE;
            case 2, '2' -> RIGHT;
            default -> LEFT;
        };
    }

    /// The first dot of something `width` dots wide on paper of `paper` dots.
    int start(int width, int paper) {
        return switch (this) {
            case LEFT -> 0;
            case CENTRE -> Math.max(0, (paper - width) / 2);
            case RIGHT -> Math.max(0, paper - width);
        };
    }
}
