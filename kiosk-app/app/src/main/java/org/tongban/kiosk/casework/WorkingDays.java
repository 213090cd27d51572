// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Counts working days: Monday to Friday, less holidays, with the weekends that are worked (调休). 行政许可法 art. 82
/// counts its limits so. Pure.
///
/// @param holidays days off that fall on Monday to Friday
/// @param workedWeekends Saturdays and Sundays that are worked
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> workedWeekends) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        workedWeekends = Set.copyOf(workedWeekends);
    }

    /// Where no calendar is known.
    public static WorkingDays plain() {
        return new WorkingDays(Set.of(), Set.of());
    }

    public boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? workedWeekends.contains(day) : !holidays.contains(day);
    }

    /// The last of so many working days, counted from the day after `day`.
    public LocalDate after(LocalDate day, int count) {
        LocalDate at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            if (isWorked(at)) {
                left--;
            }
        }
        return at;
    }

    /// How many working days lie after `from`, up to and with `until`; below zero when `until` has passed.
    public int between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return -between(until, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            count += isWorked(day) ? 1 : 0;
        }
        return count;
    }
}
