// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import com.fazecast.jSerialComm.SerialPort;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Ends a call into a serial port that does not come back: closes the port from another thread unless this was closed
/// before. Nothing else ends such a call.
final class ClosingIn implements AutoCloseable {
    private static final ScheduledThreadPoolExecutor GUARD = guard();

    private final ScheduledFuture<Boolean> closing;

    ClosingIn(Duration bound, SerialPort port) {
        closing = GUARD.schedule(port::closePort, bound.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// True when the bound is over.
    boolean hasClosed() {
        return closing.isDone();
    }

    @Override
    public void close() {
        closing.cancel(false);
    }

    private static ScheduledThreadPoolExecutor guard() {
        var guard = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("serial-guard").daemon().factory());
        guard.setRemoveOnCancelPolicy(true);
        return guard;
    }
}
