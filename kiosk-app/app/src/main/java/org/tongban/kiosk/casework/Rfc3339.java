// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Times as the contract writes them: with the offset of a place, to the millisecond.
public final class Rfc3339 {
    private Rfc3339() {}

    public static String of(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.MILLIS).atZone(zone).toOffsetDateTime());
    }
}
