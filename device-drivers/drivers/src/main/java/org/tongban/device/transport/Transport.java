// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import java.time.Duration;
import org.tongban.device.DeviceException;

/// A byte pipe to one device. Not thread-safe: it belongs to the thread of the device's supervisor.
public interface Transport extends AutoCloseable {

    void write(byte[] bytes) throws DeviceException;

    /// Waits at most `patience` for at least one byte; an empty array means that nothing came.
    byte[] read(Duration patience) throws DeviceException;

    /// Throws away what came and was not read.
    void drain() throws DeviceException;

    @Override
    void close();
}
