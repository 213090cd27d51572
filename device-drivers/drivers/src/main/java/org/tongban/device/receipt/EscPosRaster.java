// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import java.util.ArrayList;
import java.util.List;
import org.tongban.device.receipt.LinePicture.Dots;

/// Dots as bands of GS v 0, at most 24 rows each, so that no band is larger than a small printer's buffer.
final class EscPosRaster {
    private static final int ROWS = 24;
    private static final int HEADER = 8;

    private EscPosRaster() {}

    static List<byte[]> bands(Dots dots) {
        List<byte[]> bands = new ArrayList<>();
        for (int top = 0; top < dots.heightDots(); top += ROWS) bands.add(band(dots, top));
        return bands;
    }

    private static byte[] band(Dots dots, int top) {
        int rowBytes = dots.widthDots() / 8;
        int rows = Math.min(ROWS, dots.heightDots() - top);
        byte[] band = new byte[HEADER + rowBytes * rows];
        byte[] header = {0x1D, 0x76, 0x30, 0, (byte) rowBytes, (byte) (rowBytes >> 8), (byte) rows, 0};
        System.arraycopy(header, 0, band, 0, HEADER);
        for (int i = 0; i < dots.widthDots() * rows; i++) {
            if (dots.black()[top * dots.widthDots() + i]) band[HEADER + i / 8] |= (byte) (0x80 >> i % 8);
        }
        disarm(band);
        return band;
    }

    /// Real-time commands (DLE EOT, DLE ENQ, DLE DC4) are obeyed inside of pictures too: one more dot breaks them.
    private static void disarm(byte[] band) {
        for (int i = HEADER; i < band.length; i++) {
            if (RealTimeCommands.beginsAt(band, i)) band[i] = 0x18;
        }
    }
}
