// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.tongban.emulator.wire.Pause;

/// Bytes on their way to the computer, at the speed of a serial line: ten bits a byte.
///
/// @param bytes what is sent
/// @param baud bits a second
record Outgoing(byte[] bytes, int baud) {

    private static final int SLICE = 64;
    private static final long BITS_A_BYTE = 10;
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    static Outgoing whole(byte[] frame, int baud) {
        return new Outgoing(frame, baud);
    }

    static Outgoing half(byte[] frame, int baud) {
        return new Outgoing(Arrays.copyOf(frame, frame.length / 2), baud);
    }

    /// The same with one bit turned over, behind the length so that the frame keeps its size.
    Outgoing garbled() {
        var spoilt = bytes.clone();
        var at = Math.max(7, spoilt.length / 2);
        spoilt[at] = (byte) (spoilt[at] ^ 0x04);
        return new Outgoing(spoilt, baud);
    }

    /// Sends in slices, none of them sooner than the line could have carried it.
    void send(OutputStream out) throws IOException {
        var start = System.nanoTime();
        for (int sent = 0; sent < bytes.length; sent += SLICE) {
            var end = Math.min(bytes.length, sent + SLICE);
            Pause.until(start + end * BITS_A_BYTE * NANOS_A_SECOND / baud);
            out.write(bytes, sent, end - sent);
            out.flush();
        }
    }

    /// The length alone: the bytes may hold a person's data.
    @Override
    public String toString() {
        return "Outgoing " + bytes.length + " bytes";
    }
}
