// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.util.Arrays;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;

/// The content of the reply to "read text and photo": the sizes of both, then both (GA 450). The photo is left where it
/// is unless somebody wants it: what is not kept cannot leak.
final class CardContent {
    private static final int SIZES = 4;

    private CardContent() {}

    /// Whether the sizes that the reply states are those of the reply.
    static boolean isWhole(byte[] content) {
        return content.length >= SIZES
                && unsigned(content, 0) == TextBlock.BYTES
                && content.length == SIZES + TextBlock.BYTES + unsigned(content, 2);
    }

    /// The text block, cut by the sizes that the reply states.
    static byte[] text(byte[] content) throws DeviceException {
        if (!isWhole(content)) {
            throw new DeviceException(
                    new Garbled("card content of " + content.length + " bytes with other sizes in it"));
        }
        return Arrays.copyOfRange(content, SIZES, SIZES + TextBlock.BYTES);
    }

    /// The photo, cut in the same way; of a content that [#isWhole].
    static byte[] photo(byte[] content) {
        return Arrays.copyOfRange(content, SIZES + TextBlock.BYTES, content.length);
    }

    /// How many bytes the photo has.
    static int photoBytes(byte[] content) {
        return unsigned(content, 2);
    }

    private static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}
