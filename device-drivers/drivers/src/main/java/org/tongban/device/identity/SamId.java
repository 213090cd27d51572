// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The number of a security module: 16 bytes, little endian, all unsigned, as makers print it:
/// `05.01-20150601-0001234567-3456789012`.
final class SamId {
    static final int BYTES = 16;

    private SamId() {}

    static String text(byte[] id) {
        var from = ByteBuffer.wrap(id, 0, BYTES).order(ByteOrder.LITTLE_ENDIAN);
        return "%02d.%02d-%08d-%010d-%010d"
                .formatted(
                        Short.toUnsignedInt(from.getShort()),
                        Short.toUnsignedInt(from.getShort()),
                        Integer.toUnsignedLong(from.getInt()),
                        Integer.toUnsignedLong(from.getInt()),
                        Integer.toUnsignedLong(from.getInt()));
    }
}
