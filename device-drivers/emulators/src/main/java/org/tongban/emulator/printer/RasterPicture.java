// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

/// The picture of a `GS v 0 m xL xH yL yH` command: rows of whole bytes, the highest bit at the left, 1 is black.
record RasterPicture(Token token) implements DotPicture {

    private static final int HEAD = 8;

    @Override
    public int width() {
        return token.word(4) * 8 * timesWidth();
    }

    @Override
    public int height() {
        return token.word(6) * timesHeight();
    }

    @Override
    public boolean isBlack(int x, int y) {
        var column = x / timesWidth();
        var at = HEAD + (y / timesHeight()) * token.word(4) + column / 8;
        return (token.at(at) & (0x80 >> (column % 8))) != 0;
    }

    private int timesWidth() {
        return (token.at(3) & 1) + 1;
    }

    private int timesHeight() {
        return ((token.at(3) >> 1) & 1) + 1;
    }
}
