// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.locks.LockSupport;

/// Passes bytes on as fast as a serial line carries them, 8N1: ten bits a byte.
final class PacedLine {
    private static final int PIECE = 16;

    private final double nanosAByte;
    private long freeAt = System.nanoTime();

    PacedLine(int baud) {
        this.nanosAByte = 10e9 / baud;
    }

    /// The time that so many bytes take on the line.
    double millis(long bytes) {
        return bytes * nanosAByte / 1e6;
    }

    /// Returns when the last byte has left the line. Where this process was not woken in time the next bytes go at
    /// once:
    /// a line does not wait for anybody's scheduler.
    void send(byte[] bytes, OutputStream out) throws IOException {
        begin();
        for (int from = 0; from < bytes.length; from += PIECE) {
            int count = Math.min(PIECE, bytes.length - from);
            goOn(count);
            out.write(bytes, from, count);
            out.flush();
        }
    }

    /// The same for bytes that came at once and would still be on their way.
    void pass(int count) {
        begin();
        goOn(count);
    }

    private void begin() {
        freeAt = Math.max(freeAt, System.nanoTime());
    }

    /// The same for bytes that were there already while the ones before them were on their way.
    void goOn(int count) {
        freeAt += (long) (count * nanosAByte);
        while (System.nanoTime() < freeAt) LockSupport.parkNanos(freeAt - System.nanoTime());
    }

    /// Copies until the end; returns how many.
    long copy(InputStream in, OutputStream out) throws IOException {
        long all = 0;
        byte[] piece = new byte[PIECE];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            pass(count);
            out.write(piece, 0, count);
            out.flush();
            all += count;
        }
        return all;
    }
}
