// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/// How long a case has waited for the platform, against the five working days of 行政许可法 art. 32, which run from the
/// day after it was taken in. Pure.
///
/// @param zone of the hall
/// @param holidays days off that fall on Monday to Friday
/// @param workedWeekends Saturdays and Sundays that are worked (调休)
/// @param warn after which staff are warned
/// @param alarm after which they are alarmed
/// @param hardCap after which nothing that is personal should lie here any more; it is kept all the same, and somebody
///     has to fetch it
public record UnsentAge(
        ZoneId zone,
        Set<LocalDate> holidays,
        Set<LocalDate> workedWeekends,
        Duration warn,
        Duration alarm,
        Duration hardCap) {
    private static final Duration USUAL_WARNING = Duration.ofHours(2);
    private static final Duration USUAL_ALARM = Duration.ofHours(24);

    private static final Duration USUAL_HARD_CAP = Duration.ofDays(60);
    private static final int LEGAL_DAYS = 5;

    public UnsentAge {
        holidays = Set.copyOf(holidays);
        workedWeekends = Set.copyOf(workedWeekends);
    }

    /// Monday to Friday, where no calendar of the hall is known.
    public UnsentAge(ZoneId zone) {
        this(zone, Set.of(), Set.of());
    }

    public UnsentAge(ZoneId zone, Set<LocalDate> holidays, Set<LocalDate> workedWeekends) {
        this(zone, holidays, workedWeekends, USUAL_WARNING, USUAL_ALARM, USUAL_HARD_CAP);
    }

    /// How urgent it is.
    public enum Level {
        CALM,
        WARN,
        ALARM,
        HARD_CAP
    }

    public Level level(Instant savedAt, Instant now) {
        Duration age = Duration.between(savedAt, now);
        if (age.compareTo(hardCap) >= 0) {
            return Level.HARD_CAP;
        }
        if (age.compareTo(alarm) >= 0) {
            return Level.ALARM;
        }
        return age.compareTo(warn) >= 0 ? Level.WARN : Level.CALM;
    }

    /// The last day on which the office may still say what is missing.
    public LocalDate legalDeadline(Instant savedAt) {
        return workingDays().after(savedAt.atZone(zone).toLocalDate(), LEGAL_DAYS);
    }

    /// The hall's calendar.
    public WorkingDays workingDays() {
        return new WorkingDays(holidays, workedWeekends);
    }
}
