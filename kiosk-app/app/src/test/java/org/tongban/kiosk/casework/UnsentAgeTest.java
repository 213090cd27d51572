// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.UnsentAge.Level;

class UnsentAgeTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void fiveWorkingDaysRunFromTheDayAfterAndSkipTheWeekend() {
        assertEquals(LocalDate.of(2026, 12, 4), new UnsentAge(ZONE).legalDeadline(FRIDAY_EVENING));
    }

    @Test
    void theDayIsTheHallsAndNotTheClocks() {
        Instant saturdayInTheHall = Instant.parse("2026-11-27T16:30:00Z");
        assertEquals(LocalDate.of(2026, 12, 4), new UnsentAge(ZONE).legalDeadline(saturdayInTheHall));
        Instant mondayInTheHall = Instant.parse("2026-11-29T16:30:00Z");
        assertEquals(LocalDate.of(2026, 12, 7), new UnsentAge(ZONE).legalDeadline(mondayInTheHall));
    }

    @Test
    void holidaysAreLeftOutAndWorkedWeekendsCount() {
        var age = new UnsentAge(ZONE, Set.of(LocalDate.of(2026, 11, 30)), Set.of(LocalDate.of(2026, 11, 28)));
        assertEquals(LocalDate.of(2026, 12, 4), age.legalDeadline(FRIDAY_EVENING));
        var holiday = new UnsentAge(ZONE, Set.of(LocalDate.of(2026, 11, 30)), Set.of());
        assertEquals(LocalDate.of(2026, 12, 7), holiday.legalDeadline(FRIDAY_EVENING));
    }

    @Test
    void twoHoursWarnAndADayAlarms() {
        var age = new UnsentAge(ZONE);
        assertEquals(Level.CALM, age.level(FRIDAY_EVENING, FRIDAY_EVENING.plusSeconds(7199)));
        assertEquals(Level.WARN, age.level(FRIDAY_EVENING, FRIDAY_EVENING.plusSeconds(7200)));
        assertEquals(Level.WARN, age.level(FRIDAY_EVENING, FRIDAY_EVENING.plusSeconds(86_399)));
        assertEquals(Level.ALARM, age.level(FRIDAY_EVENING, FRIDAY_EVENING.plusSeconds(86_400)));
    }

    @Test
    void aHallMayBeMoreImpatient() {
        var age = new UnsentAge(
                ZONE, Set.of(), Set.of(), Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofDays(60));
        assertEquals(Level.ALARM, age.level(FRIDAY_EVENING, FRIDAY_EVENING.plus(Duration.ofDays(59))));
        assertEquals(Level.HARD_CAP, age.level(FRIDAY_EVENING, FRIDAY_EVENING.plus(Duration.ofDays(60))));
        assertEquals(Level.WARN, age.level(FRIDAY_EVENING, FRIDAY_EVENING.plusSeconds(600)));
        assertEquals(Level.ALARM, age.level(FRIDAY_EVENING, FRIDAY_EVENING.plusSeconds(1800)));
    }
}
