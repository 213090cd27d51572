// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.kiosk.casework.CaseState;
import org.tongban.kiosk.casework.Progress.Step;
import org.tongban.kiosk.casework.WorkingDays;
import org.tongban.kiosk.catalog.Period;
import org.tongban.kiosk.catalog.Period.Unit;
import org.tongban.kiosk.visit.TimeLimits.Pause;

/// Units, days off and pauses, by the calendar of the hall: 2026-10-01 to -07 off, Saturday 2026-10-10 worked.
class TimeLimitsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkingDays CALENDAR = new WorkingDays(
            Set.of(day("2026-10-01"), day("2026-10-02"), day("2026-10-05"), day("2026-10-06"), day("2026-10-07")),
            Set.of(day("2026-10-10")));
    private static final TimeLimits LIMITS = new TimeLimits(CALENDAR, ZONE);

    /// Wednesday 2026-09-30 is the last worked day before the holidays.
    @ParameterizedTest
    @CsvSource({
        "0, WORKING_DAY, 2026-09-30",
        "0.5, WORKING_DAY, 2026-10-08",
        "1, WORKING_DAY, 2026-10-08",
        "3, WORKING_DAY, 2026-10-10",
        "4, WORKING_DAY, 2026-10-12",
        "1, DAY, 2026-10-08",
        "10, DAY, 2026-10-10",
        "11, DAY, 2026-10-12",
        "1, MONTH, 2026-10-30",
        "2, MONTH, 2026-11-30",
        "5, MONTH, 2027-03-01",
        "7, HOUR, 2026-09-30",
        "8, HOUR, 2026-10-01"
    })
    void endsOn(BigDecimal amount, Unit unit, LocalDate last) {
        assertEquals(Optional.of(last), end(amount, unit, List.of()));
    }

    /// Asked for corrections on 10-08, brought on 10-12.
    @ParameterizedTest
    @CsvSource({
        "3, WORKING_DAY, 2026-10-14",
        "1, WORKING_DAY, 2026-10-08",
        "10, DAY, 2026-10-14",
        "1, MONTH, 2026-11-03"
    })
    void leavesOutTheDaysOfACorrection(BigDecimal amount, Unit unit, LocalDate last) {
        var paused = List.of(new Pause(day("2026-10-08"), day("2026-10-12")));
        assertEquals(Optional.of(last), end(amount, unit, paused));
    }

    @Test
    void pausesFromEachStateThatStandsStillToTheNext() {
        assertEquals(
                List.of(new Pause(day("2026-10-08"), day("2026-10-12"))),
                LIMITS.pauses(List.of(
                        step(CaseState.ACCEPTED, "2026-09-30"),
                        step(CaseState.CORRECTION, "2026-10-08"),
                        step(CaseState.IN_REVIEW, "2026-10-12"))));
        assertEquals(Optional.empty(), end(BigDecimal.ONE, Unit.NONE, List.of()));
    }

    /// A limit in working days never ends on a day off or in a pause, and a pause never makes it end earlier.
    @Property(tries = 200)
    void endsOnADayThatCounts(
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @IntRange(min = 0, max = 30) int begin,
            @ForAll @IntRange(min = 0, max = 30) int length) {
        var pause =
                new Pause(day("2026-09-30").plusDays(begin), day("2026-09-30").plusDays(begin + length));
        LocalDate last = end(BigDecimal.valueOf(amount), Unit.WORKING_DAY, List.of(pause))
                .orElseThrow();
        LocalDate plain =
                end(BigDecimal.valueOf(amount), Unit.WORKING_DAY, List.of()).orElseThrow();
        assertTrue(CALENDAR.isWorked(last));
        assertFalse(pause.holds(last));
        assertFalse(last.isBefore(plain));
    }

    private static Optional<LocalDate> end(BigDecimal amount, Unit unit, List<Pause> pauses) {
        Instant from = Instant.parse("2026-09-30T08:30:00Z");
        return LIMITS.end(new Period(amount, unit, ""), from, pauses);
    }

    private static Step step(CaseState state, String on) {
        Instant at = day(on).atTime(10, 0).atZone(ZONE).toInstant();
        return new Step(state, at, Optional.of("示例区民政局"), Optional.empty());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
