// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

/// What a reader without a card says, for tests of other packages.
public final class SpokenReplies {
    private SpokenReplies() {}

    /// The reply to an order.
    public static byte[] to(int command) {
        return switch (command) {
            case 0x11 -> Vectors.statusReply(0x90);
            case 0x12 ->
                Vectors.HEX.parseHex(
                        "AA AA AA 96 69 00 14 00 00 90 05 00 01 00 49 79 33 01 87 D6 12 00 14 6A 0A CE 7B");
            default -> Vectors.statusReply(0x80);
        };
    }
}
