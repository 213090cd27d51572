// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.LockSupport;

/// Gives bytes no faster than a line of so many bits a second would. Belongs to one thread.
final class PacedInput extends FilterInputStream {
    private static final int PACKET = 1_460;

    private final Pace pace;

    /// What all connections of a line share.
    static final class Pace {
        private final long bitsPerSecond;
        private long free;
        private long first;
        private long bytes;

        Pace(long bitsPerSecond) {
            this.bitsPerSecond = bitsPerSecond;
        }

        /// Waits until the line has carried these bytes.
        void carry(int count) {
            long until = booked(count);
            for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }

        private synchronized long booked(int count) {
            long now = System.nanoTime();
            first = first == 0 ? now : first;
            free = Math.max(free, now) + count * 8L * 1_000_000_000L / bitsPerSecond;
            bytes += count;
            return free;
        }

        synchronized long bytes() {
            return bytes;
        }

        synchronized double busySeconds() {
            return (free - first) / 1e9;
        }
    }

    PacedInput(InputStream in, Pace pace) {
        super(in);
        this.pace = pace;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            pace.carry(1);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, Math.min(length, PACKET));
        if (count > 0) {
            pace.carry(count);
        }
        return count;
    }
}
