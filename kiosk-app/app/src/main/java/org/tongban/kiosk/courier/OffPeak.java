// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The hours of a day in which large things may use the line, such as 20:00 to 06:00.
///
/// @param from included
/// @param until not included; earlier than `from` when midnight lies between
/// @param zone of the hall
public record OffPeak(LocalTime from, LocalTime until, ZoneId zone) {
    public OffPeak {
        if (from.equals(until)) {
            throw new IllegalArgumentException("hours that begin and end at the same moment");
        }
    }

    boolean isAt(Instant moment) {
        LocalTime time = LocalTime.ofInstant(moment, zone);
        boolean began = !time.isBefore(from);
        boolean goesOn = time.isBefore(until);
        return from.isBefore(until) ? began && goesOn : began || goesOn;
    }

    /// The next beginning after this moment.
    Instant next(Instant moment) {
        ZonedDateTime today = moment.atZone(zone).with(from);
        return (today.toInstant().isAfter(moment) ? today : today.plusDays(1)).toInstant();
    }
}
