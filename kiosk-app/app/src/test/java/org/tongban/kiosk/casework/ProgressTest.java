// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may be said of a case, by a table.
class ProgressTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    static Progress progress(CaseState state, Optional<LocalDate> deadline, Progress.Step... steps) {
        return new Progress(
                CaseId.fresh(),
                Optional.empty(),
                "N-1",
                "事项",
                "m",
                state,
                List.of(steps),
                List.of(),
                deadline,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Progress.Step step(CaseState state, String unit) {
        return new Progress.Step(
                state, Instant.EPOCH, Optional.of(unit).filter(one -> !one.isEmpty()), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, 2026-12-01, 5, false", "ACCEPTED, 2026-11-24, 0, false", "IN_REVIEW, 2026-11-20, -2, true",
        "SUSPENDED, 2026-11-20, , false", "CORRECTION, 2026-11-20, , false", "DECIDED_GRANTED, 2026-11-20, , false",
        "CLOSED, 2026-12-01, , false", "IN_REVIEW, , , false"
    })
    void daysRunOnlyWhileAnOfficeWorks(CaseState state, LocalDate deadline, Integer left, boolean overdue) {
        Progress one = progress(state, Optional.ofNullable(deadline));
        assertEquals(Optional.ofNullable(left), one.workingDaysLeft(TUESDAY, WorkingDays.plain()));
        assertEquals(overdue, one.isOverdue(TUESDAY));
    }

    @Test
    void receivedIsSaidOnlyOnceAnOfficeTookItIn() {
        assertTrue(progress(CaseState.RECEIVED, Optional.empty(), step(CaseState.RECEIVED, ""))
                .isOnlyDelivered());
        assertFalse(progress(
                        CaseState.RECEIVED,
                        Optional.empty(),
                        step(CaseState.RECEIVED, ""),
                        step(CaseState.RECEIVED, "综合窗口"))
                .isOnlyDelivered());
        assertFalse(progress(CaseState.ACCEPTED, Optional.empty(), step(CaseState.RECEIVED, ""))
                .isOnlyDelivered());
    }

    @Test
    void holidaysAndWorkedWeekendsCount() {
        var days = new WorkingDays(Set.of(LocalDate.of(2026, 10, 1)), Set.of(LocalDate.of(2026, 10, 10)));
        assertEquals(LocalDate.of(2026, 10, 2), days.after(LocalDate.of(2026, 9, 30), 1));
        assertEquals(2, days.between(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 10)));
        assertEquals(-2, days.between(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 8)));
    }
}
