// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.light;

import java.util.List;
import org.tongban.device.Device;
import org.tongban.device.DeviceException;

/// Lamps at the places where a hand is to go next. There is no common protocol; names and ways of flashing are those of
/// XFS4IoT's `Lights`. A driver for a maker's board implements this.
///
/// A lamp is a help and never the only sign: what it says stands on the screen too, so a fault of the lamps ends
/// nothing.
public interface GuideLights extends Device {

    /// How a lamp shines.
    enum Flash {
        OFF,
        SLOW,
        MEDIUM,
        QUICK,
        CONTINUOUS
    }

    /// Names of the lamps that are there, such as `card`, `slip`, `scanner`.
    List<String> names();

    /// Sets one lamp; it stays so until it is set again. Bounded in time.
    ///
    /// @throws DeviceException with `Unsupported` where there is no such lamp or it cannot flash so
    void set(String name, Flash flash) throws DeviceException;

    /// All lamps out: whenever a visit ends.
    default void allOff() throws DeviceException {
        for (String name : names()) set(name, Flash.OFF);
    }
}
