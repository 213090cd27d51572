// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseState;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.visit.CaseDesk.Entry;
import org.tongban.kiosk.visit.Identity;

/// What waits for somebody stands first, and a card that ends soon is told.
class ConcernsTest {
    private static final Concerns TODAY = new Concerns(LocalDate.of(2026, 12, 1));

    @Test
    void whatWaitsForThePersonComesFirstThenWhatIsLate() {
        Entry calm = entry(CaseState.IN_REVIEW, LocalDate.of(2026, 12, 20));
        Entry late = entry(CaseState.IN_REVIEW, LocalDate.of(2026, 11, 20));
        Entry mine = entry(CaseState.CORRECTION, LocalDate.of(2026, 12, 20));
        assertEquals(List.of(mine, late, calm), TODAY.inOrder(List.of(calm, late, mine)));
        assertEquals(1, TODAY.waiting(List.of(calm, late, mine)));
    }

    @ParameterizedTest
    @CsvSource({"长期,false", "20270531,true", "20270601,false", "20261130,true", "nonsense,false"})
    void aCardIsToldHalfAYearBeforeItsEnd(String until, boolean told) {
        var person = new Person(
                "李示例",
                "111",
                "590102199003140118",
                "1",
                Optional.of("汉"),
                LocalDate.of(1990, 3, 14),
                Optional.empty(),
                until);
        var evidence = new Submission.Evidence(
                Submission.Method.RESIDENT_CARD, Optional.empty(), Instant.EPOCH, Submission.Verification.CHIP_READ);
        assertEquals(told, TODAY.endsSoon(new Identity(person, evidence)).isPresent());
    }

    private static Entry entry(CaseState state, LocalDate deadline) {
        var progress = new Progress(
                CaseId.fresh(),
                Optional.empty(),
                "N-1",
                "高龄津贴申领",
                "a".repeat(64),
                state,
                List.of(),
                List.of(),
                Optional.of(deadline),
                Optional.empty(),
                List.of(),
                Optional.empty());
        return new Entry.Known(progress, Instant.EPOCH, true);
    }
}
