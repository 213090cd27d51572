// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

/// What a JPEG says about itself in its frame header (ITU-T T.81, B.2.2).
///
/// @param components 1 grey, 3 colour, 4 CMYK
record JpegHeader(int width, int height, int bits, int components) {

    /// Reads no picture and writes no temporary file, as `ImageIO` would.
    ///
    /// @throws IllegalArgumentException when the bytes are no JPEG with a frame header
    static JpegHeader of(byte[] jpeg) {
        if (jpeg.length < 4 || at(jpeg, 0) != 0xFF || at(jpeg, 1) != 0xD8) {
            throw new IllegalArgumentException("Not a JPEG");
        }
        int at = 2;
        while (at + 9 < jpeg.length && at(jpeg, at) == 0xFF) {
            int marker = at(jpeg, at + 1);
            if (isFrame(marker)) {
                return frame(jpeg, at + 4);
            }
            // A fill byte stands alone; every other segment before the frame carries its length.
            at += marker == 0xFF ? 1 : 2 + word(jpeg, at + 2);
        }
        throw new IllegalArgumentException("A JPEG without a frame header");
    }

    private static JpegHeader frame(byte[] jpeg, int at) {
        JpegHeader header = new JpegHeader(word(jpeg, at + 3), word(jpeg, at + 1), at(jpeg, at), at(jpeg, at + 5));
        if (header.width == 0 || header.height == 0 || header.bits != 8) {
            throw new IllegalArgumentException("A JPEG that a PDF cannot hold: " + header);
        }
        return header;
    }

    /// SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC).
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }

    private static int word(byte[] bytes, int index) {
        return at(bytes, index) << 8 | at(bytes, index + 1);
    }
}
