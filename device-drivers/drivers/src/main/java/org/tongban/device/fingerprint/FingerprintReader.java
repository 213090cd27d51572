// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.fingerprint;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.tongban.device.Device;
import org.tongban.device.DeviceException;
import org.tongban.device.Supervisor.Wanted;

/// A module that takes a fingerprint. There is no common protocol, so a driver for a maker's module implements this.
/// Its
/// template fits no card: comparing with an identity card's (GA/T 1012) takes a licensed program.
///
/// A finger is sensitive personal information: nobody gets a reader without [FingerprintUse#ALLOWED], which stands in
/// no
/// default, and nothing in this terminal asks for one.
public interface FingerprintReader extends Device {

    /// Whether the operator of the terminal wants fingerprints at all. Without it not even the module's process starts.
    enum FingerprintUse {
        FORBIDDEN,
        ALLOWED
    }

    /// What the module made of a finger, in its own coding. Whoever takes it wipes it.
    ///
    /// @param quality 0 to 100, as the module judges
    record Template(byte[] bytes, int quality) implements AutoCloseable {
        @Override
        public void close() {
            Arrays.fill(bytes, (byte) 0);
        }

        @Override
        public String toString() {
            return "Template[…]";
        }
    }

    /// Waits for a finger.
    ///
    /// @return empty when there was none in time, or nobody wants it any more
    Optional<Template> capture(Duration patience, Wanted wanted) throws DeviceException;
}
