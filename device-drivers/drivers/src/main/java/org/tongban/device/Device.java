// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

/// An open device. Not thread-safe: it belongs to the thread of its [Supervisor].
public interface Device extends AutoCloseable {

    /// Asks the device itself whether it is well; a short, bounded exchange that changes nothing.
    ///
    /// @throws DeviceException when it does not answer or says that it is not well
    void probe() throws DeviceException;

    /// Lets go of the hardware at once. Never waits for another thread, may be called twice.
    @Override
    void close();
}
