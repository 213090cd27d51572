// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static final Clock WRONG = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);

    private static Optional<Duration> read(Map<String, String> headers) {
        var lists = new HashMap<String, List<String>>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return RetryAfter.of(HttpHeaders.of(lists, (_, _) -> true), WRONG);
    }

    @Test
    void readsADateAgainstTheAnswersOwnDate() {
        var headers = Map.of(
                "Date", "Mon, 23 Nov 2026 10:00:00 GMT",
                "Retry-After", "Mon, 23 Nov 2026 10:05:00 GMT");
        assertEquals(Optional.of(Duration.ofMinutes(5)), read(headers));
    }

    @Test
    void readsADateAgainstTheKiosksClockWhereTheAnswerHasNone() {
        assertEquals(Optional.of(Duration.ofMinutes(1)), read(Map.of("Retry-After", "Tue, 01 Jan 2030 00:01:00 GMT")));
    }

    @Test
    void takesADateGoneByForNow() {
        assertEquals(Optional.of(Duration.ZERO), read(Map.of("Retry-After", "Mon, 23 Nov 2026 10:05:00 GMT")));
    }

    @Test
    void passesOverWhatItCannotRead() {
        assertEquals(Optional.empty(), read(Map.of("Retry-After", "soon")));
        assertEquals(Optional.empty(), read(Map.of("Retry-After", "-5")));
        assertEquals(Optional.empty(), read(Map.of()));
    }
}
