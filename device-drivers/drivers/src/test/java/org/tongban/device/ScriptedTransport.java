// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.tongban.device.transport.Transport;

/// A wire whose other end is a function: what is written goes in, what comes out can be read. A read without bytes
/// lasts as long as on a real wire.
public final class ScriptedTransport implements Transport {
    private final Function<byte[], byte[]> otherEnd;
    private final Queue<byte[]> toRead = new ArrayDeque<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final CountDownLatch never = new CountDownLatch(1);
    private boolean closed;

    /// @param otherEnd what comes back for one write; an empty array for nothing
    public ScriptedTransport(Function<byte[], byte[]> otherEnd) {
        this.otherEnd = otherEnd;
    }

    /// Everything that was written.
    public byte[] written() {
        return written.toByteArray();
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void write(byte[] bytes) throws DeviceException {
        if (closed) throw new DeviceException(new DeviceFault.NotConnected("closed"));
        written.writeBytes(bytes);
        byte[] answer = otherEnd.apply(bytes);
        for (int at = 0; at < answer.length; at += 200) {
            toRead.add(Arrays.copyOfRange(answer, at, Math.min(answer.length, at + 200)));
        }
    }

    @Override
    public byte[] read(Duration patience) throws DeviceException {
        byte[] next = toRead.poll();
        if (next != null) return next;
        try {
            never.await(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new DeviceException(new DeviceFault.NotConnected("interrupted"), e);
        }
        return new byte[0];
    }

    @Override
    public void drain() {
        toRead.clear();
    }

    @Override
    public void close() {
        closed = true;
    }
}
