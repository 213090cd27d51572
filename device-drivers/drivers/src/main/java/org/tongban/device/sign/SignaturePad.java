// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.sign;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongban.device.Device;
import org.tongban.device.DeviceException;
import org.tongban.device.Supervisor.Wanted;

/// A pad on which a person signs with a pen. There is no common protocol, so a driver for a maker's pad implements
/// this;
/// where there is none, people sign on the screen.
public interface SignaturePad extends Device {

    /// The pad's own units.
    record Abilities(int width, int height, int pressureLevels) {}

    /// Where the pen was. Part of a person's signature.
    ///
    /// @param pressure 0 where the pen was lifted, which ends a stroke
    /// @param millis since the first point
    record Point(int x, int y, int pressure, long millis) {
        @Override
        public String toString() {
            return "Point[…]";
        }
    }

    /// How a signing ended.
    sealed interface Signed {
        /// The person confirmed on the pad.
        record Confirmed(List<Point> points) implements Signed {
            @Override
            public String toString() {
                return "Confirmed[" + points.size() + " points]";
            }
        }

        /// The person wants to begin anew, or not to sign; nothing is kept.
        record Cancelled() implements Signed {}
    }

    Abilities abilities();

    /// Lets the person sign.
    ///
    /// @param live is handed each point as it comes, on the calling thread, for the screen to draw
    /// @return empty when nothing was confirmed in time, or nobody wants it any more
    Optional<Signed> sign(Duration patience, Consumer<Point> live, Wanted wanted) throws DeviceException;
}
