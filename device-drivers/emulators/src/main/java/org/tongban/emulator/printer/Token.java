// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

/// One command with all its data, or one character, cut out of the stream.
///
/// @param bytes its bytes, at least one
record Token(byte[] bytes) {

    static final int ESC = 0x1B;
    static final int FS = 0x1C;
    static final int GS = 0x1D;
    static final int DLE = 0x10;

    /// The byte at `index`, 0–255; 0 when the token is shorter.
    int at(int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0;
    }

    /// Whether it begins with these two bytes.
    boolean is(int first, int second) {
        return bytes.length > 1 && at(0) == first && at(1) == second;
    }

    /// Two bytes as a number, low byte first.
    int word(int index) {
        return at(index) | (at(index + 1) << 8);
    }

    /// Its size: the bytes may hold a person's data.
    @Override
    public String toString() {
        return "Token of " + bytes.length;
    }
}
