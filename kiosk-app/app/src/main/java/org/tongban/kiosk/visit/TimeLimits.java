// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseState;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.WorkingDays;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Period;

/// When a published time limit ends. Pure.
///
/// The day of the beginning does not count (民法典 art. 201); working days are those of the hall (行政许可法 art. 82);
/// a limit in days or months that ends on a day off ends on the next working day (民法典 art. 203); the days of a
/// correction or suspension are left out (行政许可法 art. 32, 45). 0 is the same day.
public record TimeLimits(WorkingDays days, ZoneId zone) {

    /// Days that do not count.
    ///
    /// @param from this day still counts
    /// @param until the last one that does not
    public record Pause(LocalDate from, LocalDate until) {
        boolean holds(LocalDate day) {
            return day.isAfter(from) && !day.isAfter(until);
        }
    }

    /// The last day by which the published promise of this item lets the offices decide; empty while nobody has
    /// accepted the case, while it stands still, and where no limit is published.
    public Optional<LocalDate> promised(Progress progress, Item item) {
        if (progress.state().standsStill()) {
            return Optional.empty();
        }
        return progress.steps().stream()
                .filter(step -> step.state() == CaseState.ACCEPTED)
                .findFirst()
                .flatMap(step -> end(item.official().promised(), step.at(), pauses(progress.steps())));
    }

    /// The last day of a limit.
    public Optional<LocalDate> end(Period limit, Instant from, List<Pause> pauses) {
        LocalDate first = LocalDate.ofInstant(from, zone);
        if (limit.isAtOnce()) {
            return Optional.of(first);
        }
        int amount = limit.amount().setScale(0, RoundingMode.CEILING).intValue();
        return switch (limit.unit()) {
            case NONE -> Optional.empty();
            case WORKING_DAY -> Optional.of(counted(first, amount, pauses));
            case DAY -> Optional.of(orNextWorked(longer(first, first.plusDays(amount), pauses)));
            case MONTH -> Optional.of(orNextWorked(longer(first, first.plusMonths(amount), pauses)));
            case HOUR -> Optional.of(LocalDate.ofInstant(from.plus(Duration.ofHours(amount)), zone));
        };
    }

    private LocalDate counted(LocalDate first, int count, List<Pause> pauses) {
        LocalDate at = first;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            if (days.isWorked(at) && isCounted(at, pauses)) {
                left--;
            }
        }
        return at;
    }

    /// Each paused day before the end moves the end by one.
    private static LocalDate longer(LocalDate first, LocalDate planned, List<Pause> pauses) {
        LocalDate end = planned;
        for (LocalDate day = first.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (!isCounted(day, pauses)) {
                end = end.plusDays(1);
            }
        }
        return end;
    }

    private LocalDate orNextWorked(LocalDate last) {
        LocalDate at = last;
        while (!days.isWorked(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    private static boolean isCounted(LocalDate day, List<Pause> pauses) {
        return pauses.stream().noneMatch(pause -> pause.holds(day));
    }

    /// From each state in which the clock stands still to the next one.
    List<Pause> pauses(List<Progress.Step> steps) {
        List<Pause> pauses = new ArrayList<>();
        for (int at = 0; at + 1 < steps.size(); at++) {
            if (steps.get(at).state().standsStill()) {
                pauses.add(new Pause(
                        LocalDate.ofInstant(steps.get(at).at(), zone),
                        LocalDate.ofInstant(steps.get(at + 1).at(), zone)));
            }
        }
        return pauses;
    }
}
