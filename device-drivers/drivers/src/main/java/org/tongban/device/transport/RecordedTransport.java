// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import java.time.Duration;
import org.tongban.device.DeviceException;

/// Writes what passes through a transport to a [TraceFile], which it owns. What is drained unread was never part of
/// the conversation and is not written.
public final class RecordedTransport implements Transport {
    private final Transport inner;
    private final TraceFile trace;

    public RecordedTransport(Transport inner, TraceFile trace) {
        this.inner = inner;
        this.trace = trace;
    }

    @Override
    public void write(byte[] bytes) throws DeviceException {
        trace.toDevice(bytes);
        inner.write(bytes);
    }

    @Override
    public byte[] read(Duration patience) throws DeviceException {
        byte[] bytes = inner.read(patience);
        if (bytes.length > 0) trace.fromDevice(bytes);
        return bytes;
    }

    @Override
    public void drain() throws DeviceException {
        inner.drain();
    }

    @Override
    public void close() {
        try (trace) {
            inner.close();
        }
    }
}
