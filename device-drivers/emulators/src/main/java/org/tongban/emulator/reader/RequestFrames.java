// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import java.util.Arrays;
import java.util.Optional;

/// Cuts requests out of the bytes on the wire, whatever chunks they come in.
///
/// `AA AA AA 96 69 | LenH LenL | CMD PARA data | CHK`; Len counts what follows it; CHK is the XOR of everything
/// from LenH to the byte before it (GA 450). Noise before `AA 96 69` is passed over. For one thread.
final class RequestFrames {

    private static final int[] START = {0xAA, 0x96, 0x69};
    private static final int SHORTEST = 3;
    private static final int LONGEST = 4096;

    private final byte[] body = new byte[LONGEST];
    private int matched;
    private int header;
    private int length;
    private int check;
    private int filled;

    /// Takes one byte; a value when it ended something.
    Optional<Received> take(int value) {
        if (matched < START.length) {
            match(value);
            return Optional.empty();
        }
        check ^= value;
        if (header < 2) {
            return takeLength(value);
        }
        body[filled++] = (byte) value;
        return filled < length ? Optional.empty() : Optional.of(end());
    }

    /// Forgets a request that was begun. Called when the line was quiet in the middle of one.
    void forget() {
        matched = 0;
        header = 0;
        length = 0;
        check = 0;
        filled = 0;
    }

    private void match(int value) {
        if (value == START[matched]) {
            matched++;
        } else {
            matched = value == START[0] ? 1 : 0;
        }
    }

    private Optional<Received> takeLength(int value) {
        length = (length << 8) | value;
        header++;
        if (header < 2 || (length >= SHORTEST && length <= LONGEST)) {
            return Optional.empty();
        }
        forget();
        return Optional.of(new Received.BadLength());
    }

    private Received end() {
        var good = check == 0;
        var code = ((body[0] & 0xFF) << 8) | (body[1] & 0xFF);
        var rest = Arrays.copyOfRange(body, 2, length - 1);
        forget();
        return good ? new Received.Order(code, rest) : new Received.BadCheck();
    }
}
