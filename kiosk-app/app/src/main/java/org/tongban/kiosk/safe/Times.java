// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Times as stored: ISO text in UTC with always three digits after the second, so that text order is time order.
final class Times {
    private static final DateTimeFormatter STORED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Times() {}

    static String stored(Instant instant) {
        return STORED.format(instant);
    }

    static Optional<Instant> read(@Nullable String text) {
        return Optional.ofNullable(text).map(Instant::parse);
    }
}
