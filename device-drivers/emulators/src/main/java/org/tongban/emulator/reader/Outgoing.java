// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import org.tongban.emulator.wire.Pause;

/// Bytes on their way to the computer, at the speed of a serial line: ten bits a byte.
///
/// @param bytes what is sent
/// @param baud bits a second
/// @param delay what passes before the first byte
/// @param slice how many bytes go out at once
record Outgoing(byte[] bytes, int baud, Duration delay, int slice) {

    private static final int SLICE = 64;
    private static final Duration LATE = Duration.ofMillis(2900);
    private static final int LENGTH_AT = 5;
    private static final long BITS_A_BYTE = 10;
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    static Outgoing whole(byte[] frame, int baud) {
        return new Outgoing(frame, baud, Duration.ZERO, SLICE);
    }

    static Outgoing half(byte[] frame, int baud) {
        return whole(Arrays.copyOf(frame, frame.length / 2), baud);
    }

    /// The same with one bit turned over, behind the length so that the frame keeps its size.
    Outgoing garbled() {
        var spoilt = bytes.clone();
        var at = Math.max(7, spoilt.length / 2);
        spoilt[at] = (byte) (spoilt[at] ^ 0x04);
        return whole(spoilt, baud);
    }

    Outgoing withoutOneByte() {
        var at = Math.max(LENGTH_AT + 2, bytes.length / 2);
        var rest = Arrays.copyOfRange(bytes, at + 1, bytes.length);
        return whole(joined(Arrays.copyOf(bytes, at), rest), baud);
    }

    Outgoing behindNoise() {
        return whole(joined(new byte[] {(byte) 0xAA, 0x00, 0x37, (byte) 0xAA}, bytes), baud);
    }

    Outgoing claimingMore() {
        var more = bytes.clone();
        more[LENGTH_AT] = (byte) (more[LENGTH_AT] + 1);
        return whole(more, baud);
    }

    Outgoing asMakersTimeout() {
        var preamble = Arrays.copyOf(bytes, LENGTH_AT);
        return whole(joined(preamble, new byte[] {0x00, 0x05, 0x05, 0x05, 0x05}), baud);
    }

    Outgoing byteByByte() {
        return new Outgoing(bytes, baud, delay, 1);
    }

    Outgoing late() {
        return new Outgoing(bytes, baud, LATE, slice);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /// Sends in slices, none of them sooner than the line could have carried it.
    void send(OutputStream out) throws IOException {
        Pause.of(delay);
        var start = System.nanoTime();
        for (int sent = 0; sent < bytes.length; sent += slice) {
            var end = Math.min(bytes.length, sent + slice);
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
