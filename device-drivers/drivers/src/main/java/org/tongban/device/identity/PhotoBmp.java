// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;

/// The picture of a card's photo as a BMP file of 24 bits, checked or made. Pure.
final class PhotoBmp {
    static final int WIDTH = 102;
    static final int HEIGHT = 126;
    private static final int HEADER = 54;
    private static final int POINT = 3;
    private static final int ROW = (WIDTH * POINT + 3) / 4 * 4;
    /// Of a whole file.
    static final int BYTES = HEADER + ROW * HEIGHT;

    private PhotoBmp() {}

    /// The file as it is, when it is a BMP of a card's photo: some decoders give that.
    ///
    /// @throws DeviceException with `Garbled` when it is none, or is cut short
    static byte[] checked(byte[] file) throws DeviceException {
        var header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        boolean whole = file.length == BYTES
                && file[0] == 'B'
                && file[1] == 'M'
                && header.getInt(18) == WIDTH
                && Math.abs(header.getInt(22)) == HEIGHT
                && header.getShort(28) == 24;
        if (!whole) throw new DeviceException(new Garbled("decoder gave " + file.length + " bytes that are no photo"));
        return file;
    }

    /// From what the usual library leaves: points blue, green, red, the last one first. By one source only.
    static byte[] fromPoints(byte[] points) {
        var file = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(BYTES).putInt(0).putInt(HEADER);
        file.putInt(40).putInt(WIDTH).putInt(HEIGHT).putShort((short) 1).putShort((short) 24);
        for (int row = 0; row < HEIGHT; row++) {
            for (int x = 0; x < WIDTH; x++) {
                file.put(HEADER + row * ROW + x * POINT, points, (row * WIDTH + WIDTH - 1 - x) * POINT, POINT);
            }
        }
        return file.array();
    }

    /// How many bytes such points have.
    static int pointBytes() {
        return WIDTH * HEIGHT * POINT;
    }
}
