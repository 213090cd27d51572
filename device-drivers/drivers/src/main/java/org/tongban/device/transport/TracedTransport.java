// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import java.time.Duration;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.tongban.device.DeviceException;

/// Writes what passes through a transport to a log at level TRACE.
///
/// A wire that carries people's data, such as an identity reader's or a receipt printer's, is traced with
/// [Detail#SIZES_ONLY]: counts of bytes, never the bytes.
public final class TracedTransport implements Transport {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    /// How much of the traffic is shown.
    public enum Detail {
        BYTES,
        SIZES_ONLY
    }

    private final Transport inner;
    private final Logger log;
    private final Detail detail;

    public TracedTransport(Transport inner, Logger log, Detail detail) {
        this.inner = inner;
        this.log = log;
        this.detail = detail;
    }

    @Override
    public void write(byte[] bytes) throws DeviceException {
        trace("->", bytes);
        inner.write(bytes);
    }

    @Override
    public byte[] read(Duration patience) throws DeviceException {
        byte[] bytes = inner.read(patience);
        if (bytes.length > 0) trace("<-", bytes);
        return bytes;
    }

    @Override
    public void drain() throws DeviceException {
        inner.drain();
    }

    @Override
    public void close() {
        log.trace("closed");
        inner.close();
    }

    private void trace(String direction, byte[] bytes) {
        if (!log.isTraceEnabled()) return;
        switch (detail) {
            case BYTES -> log.trace("{} {}", direction, HEX.formatHex(bytes));
            case SIZES_ONLY -> log.trace("{} {} bytes", direction, bytes.length);
        }
    }
}
