// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.util.Arrays;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;

/// The content of the reply to "read text and photo": the sizes of both, then both. The photo is left where it is:
/// nothing in this terminal shows it, and what is not kept cannot leak.
final class CardContent {
    private static final int SIZES = 4;

    private CardContent() {}

    /// The text block, cut by the sizes that the reply states.
    static byte[] text(byte[] content) throws DeviceException {
        if (content.length < SIZES) throw garbled(content.length);
        int text = unsigned(content, 0);
        int photo = unsigned(content, 2);
        if (text != TextBlock.BYTES || content.length != SIZES + text + photo) throw garbled(content.length);
        return Arrays.copyOfRange(content, SIZES, SIZES + text);
    }

    private static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    private static DeviceException garbled(int length) {
        return new DeviceException(new Garbled("card content of " + length + " bytes with other sizes in it"));
    }
}
