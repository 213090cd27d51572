// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

/// The commands that a printer obeys wherever it meets their bytes, also in the middle of a picture: DLE EOT, DLE ENQ,
/// DLE DC4.
final class RealTimeCommands {
    private static final int DLE = 0x10;

    private RealTimeCommands() {}

    /// True when one begins at this place.
    static boolean beginsAt(byte[] bytes, int at) {
        if (bytes[at] != DLE || at + 1 >= bytes.length) return false;
        return bytes[at + 1] == 0x04 || bytes[at + 1] == 0x05 || bytes[at + 1] == 0x14;
    }

    static boolean isIn(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (beginsAt(bytes, at)) return true;
        }
        return false;
    }
}
