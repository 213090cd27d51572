// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import java.util.Optional;

/// An open device. Not thread-safe: it belongs to the thread of its [Supervisor].
public interface Device extends AutoCloseable {

    /// Asks the device itself whether it is well; a short, bounded exchange that changes nothing.
    ///
    /// @throws DeviceException when it does not answer or says that it is not well
    void probe() throws DeviceException;

    /// Looks, while nobody uses the device, whether it said something unasked or its plug was pulled. Returns within a
    /// few milliseconds and asks nothing.
    ///
    /// @return true when it said something, so that a probe is worth its time now
    /// @throws DeviceException when it is gone
    default boolean glance() throws DeviceException {
        return false;
    }

    /// What tells this very device from another of its kind, the same after re-plugging: a serial number. Empty when
    /// it has none to tell.
    default Optional<String> serialNumber() {
        return Optional.empty();
    }

    /// What the device tells of itself, for a technician's report; a few short, bounded questions.
    ///
    /// @throws DeviceException when it does not answer at all
    default Nameplate nameplate() throws DeviceException {
        return Nameplate.of(this);
    }

    /// Lets go of the hardware at once. Never waits for another thread, may be called twice.
    @Override
    void close();
}
