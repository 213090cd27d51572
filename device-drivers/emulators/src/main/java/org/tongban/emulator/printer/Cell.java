// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

/// One character in its cell: 12 dots wide for a byte, 24 for a Chinese character, 24 high, times the style.
record Cell(String text, boolean wide, Style style) {

    static final int HEIGHT = 24;
    private static final int NARROW = 12;

    int width() {
        return (wide ? 2 * NARROW : NARROW) * style.width();
    }

    int height() {
        return HEIGHT * style.height();
    }
}
