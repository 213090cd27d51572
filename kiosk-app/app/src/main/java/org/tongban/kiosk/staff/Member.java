// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.time.Instant;
import java.util.Optional;

/// One of the hall's staff.
///
/// @param number the staff number that is typed; it alone stands in the journal
/// @param name as colleagues know it, for screen and handover sheet
/// @param wrong how many wrong PINs in a row
/// @param lockedUntil until when nothing is tried
public record Member(String number, String name, PinHash pin, int wrong, Optional<Instant> lockedUntil) {

    public boolean isLocked(Instant now) {
        return lockedUntil.filter(until -> until.isAfter(now)).isPresent();
    }

    Member right() {
        return new Member(number, name, pin, 0, Optional.empty());
    }

    Member wrong(Optional<Instant> locked) {
        return new Member(number, name, pin, wrong + 1, locked);
    }

    @Override
    public String toString() {
        return "Member[" + number + "]";
    }
}
