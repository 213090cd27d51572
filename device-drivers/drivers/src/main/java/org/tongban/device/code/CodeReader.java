// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.code;

import java.time.Duration;
import java.util.Optional;
import org.tongban.device.Device;
import org.tongban.device.DeviceException;
import org.tongban.device.Supervisor.Wanted;

/// Reads QR and bar codes that somebody holds before it. What is in a code comes from a stranger: it is given to
/// whoever
/// asked for a code, and to nobody else; it never acts as a key.
public interface CodeReader extends Device {

    /// What came of a code.
    sealed interface Seen {
        /// It is one of those that are taken.
        record Taken(String text) implements Seen {
            @Override
            public String toString() {
                return "Taken[" + text.length() + " characters]"; // a code may name a person
            }
        }

        /// It is none of those, and nothing of it is handed on.
        record Refused(Reason reason) implements Seen {}
    }

    /// Why a code is not taken.
    enum Reason {
        TOO_LONG,
        /// No characters, or some that no paper shows.
        NOT_TEXT,
        /// Not of a form that is asked for here.
        NOT_ALLOWED
    }

    /// Waits for the next code. One that was shown before anybody asked does not count.
    ///
    /// @return empty when none was shown in time, or nobody waits any more
    Optional<Seen> read(CodeRules rules, Duration patience, Wanted wanted) throws DeviceException;
}
