// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import java.io.ByteArrayOutputStream;

/// Builds the reader's frames: `AA AA AA 96 69 | LenH LenL | SW1 SW2 SW3 | data | CHK` (GA 450).
final class Reply {

    static final int OK = 0x90;
    static final int CARD_FOUND = 0x9F;
    static final int NO_SUCH_CONTENT = 0x91;
    static final int BAD_CHECK = 0x10;
    static final int BAD_LENGTH = 0x11;
    static final int BAD_COMMAND = 0x21;
    static final int UNKNOWN_COMMAND = 0x24;
    static final int NOT_SELECTED = 0x34;
    static final int READ_FAILED = 0x41;
    static final int SAM_FAILED = 0x60;
    static final int SAM_UNAUTHORISED = 0x66;
    static final int FIND_FAILED = 0x80;
    static final int SELECT_FAILED = 0x81;

    private static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};

    private Reply() {}

    /// A frame without data.
    static byte[] status(int sw3) {
        return frame(0, sw3, new byte[0]);
    }

    /// A frame with data and plain success bytes before it.
    static byte[] of(int sw3, byte[]... parts) {
        return frame(0, sw3, parts);
    }

    /// A frame with the card's own status word in SW1 SW2.
    static byte[] withCardStatus(int cardStatus, int sw3) {
        return frame(cardStatus, sw3, new byte[0]);
    }

    /// A length as it stands before text, photo and fingerprints: two bytes, big endian.
    static byte[] length(int value) {
        return new byte[] {(byte) (value >> 8), (byte) value};
    }

    private static byte[] frame(int cardStatus, int sw3, byte[]... parts) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(length(cardStatus));
        body.write(sw3);
        for (var part : parts) {
            body.writeBytes(part);
        }
        var frame = new ByteArrayOutputStream();
        frame.writeBytes(PREAMBLE);
        frame.writeBytes(length(body.size() + 1));
        frame.writeBytes(body.toByteArray());
        frame.write(check(frame.toByteArray()));
        return frame.toByteArray();
    }

    private static int check(byte[] frame) {
        int check = 0;
        for (int i = PREAMBLE.length; i < frame.length; i++) {
            check ^= frame[i];
        }
        return check;
    }
}
