// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.util.Arrays;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;

/// What a JPEG file says of its size, read from its frame header (ITU-T T.81, SOF markers). Refuses a file without a
/// proper beginning and end: a page cut short by a lost connection looks like a good one with a grey rest.
record JpegFrame(int width, int height) {
    static JpegFrame of(byte[] jpeg) throws DeviceException {
        int end = jpeg.length - 2;
        if (end < 4 || marker(jpeg, 0) != 0xFFD8) throw garbled("no JPEG");
        if (marker(jpeg, end) != 0xFFD9) throw garbled("page cut short");
        int at = 2;
        while (at + 9 <= end) {
            int marker = marker(jpeg, at);
            if (isFrame(marker)) return frame(jpeg, at);
            if (marker < 0xFF01 || marker == 0xFFDA) break;
            // Fill bytes stand alone, segments state their length.
            at += marker == 0xFFFF ? 1 : 2 + Math.max(2, marker(jpeg, at + 2));
        }
        throw garbled("JPEG without a frame");
    }

    /// The same file without the zeros that some scanners put behind its end.
    static byte[] withoutFilling(byte[] jpeg) {
        int length = jpeg.length;
        while (length > 0 && jpeg[length - 1] == 0) length--;
        return Arrays.copyOf(jpeg, length);
    }

    private static JpegFrame frame(byte[] jpeg, int at) throws DeviceException {
        var frame = new JpegFrame(marker(jpeg, at + 7), marker(jpeg, at + 5));
        if (frame.width() == 0 || frame.height() == 0) throw garbled("JPEG without a size");
        return frame;
    }

    private static boolean isFrame(int marker) {
        boolean isTable = marker == 0xFFC4 || marker == 0xFFC8 || marker == 0xFFCC;
        return marker >= 0xFFC0 && marker <= 0xFFCF && !isTable;
    }

    private static int marker(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    private static DeviceException garbled(String what) {
        return new DeviceException(new Garbled(what));
    }
}
