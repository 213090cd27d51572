// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import java.io.ByteArrayOutputStream;
import org.tongban.device.DeviceException;

/// A slip as the bytes that a printer gets, for previews, tests and measuring: no printer is asked anything.
public final class EscPosJob {
    private EscPosJob() {}

    /// The bytes of a whole job, without the questions about the printer's state.
    ///
    /// @param picture draws lines with characters that the printer's font lacks
    /// @param columns 48 on 80 mm paper, 32 on 58 mm
    /// @throws DeviceException when the slip holds something that no such printer can print
    public static byte[] bytes(Slip slip, LinePicture picture, int columns) throws DeviceException {
        var bytes = new ByteArrayOutputStream();
        for (byte[] piece : EscPosBytes.of(new SlipLayout(columns).lines(slip), picture, columns)) {
            bytes.writeBytes(piece);
        }
        return bytes.toByteArray();
    }
}
