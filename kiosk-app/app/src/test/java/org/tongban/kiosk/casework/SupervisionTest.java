// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What supervision hears: nothing about the person, and the same event with the same name and bytes.
class SupervisionTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 23);

    private final SentMessages sent = new SentMessages();
    private final CaseId caseId = CaseId.fresh();

    private Supervision at(Instant now, String terminal) {
        return new Supervision(sent, terminal, Clock.fixed(now, ZONE));
    }

    private Progress progress(CaseState state, Optional<LocalDate> deadline, CaseState... steps) {
        List<Progress.Step> went = new ArrayList<>();
        for (CaseState step : steps) {
            went.add(new Progress.Step(
                    step, NOW.minus(Duration.ofDays(9L - went.size())), Optional.of("示例区民政局"), Optional.empty()));
        }
        return new Progress(
                caseId,
                Optional.empty(),
                "N-1",
                "高龄津贴申领",
                "0".repeat(64),
                state,
                went,
                List.of(),
                deadline,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Test
    void anOverdueCaseIsTheSameEventOnEveryDay() {
        Progress late = progress(CaseState.IN_REVIEW, Optional.of(YESTERDAY), CaseState.RECEIVED);
        at(NOW, "T-1").look(late);
        at(NOW.plus(Duration.ofDays(3)), "T-1").look(late);
        at(NOW, "T-2").look(late);
        assertEquals(sent.all().get(0).id(), sent.all().get(1).id());
        assertArrayEquals(sent.all().get(0).body(), sent.all().get(1).body());
        assertNotEquals(sent.all().get(0).id(), sent.all().get(2).id());
        assertTrue(
                sent.all().get(0).id().matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        assertTrue(sent.body(0).contains("\"kind\":\"OVERDUE\""), sent.body(0));
        assertTrue(sent.body(0).contains("\"at\":\"2026-11-24T00:00:00+08:00\""), sent.body(0));
    }

    @Test
    void whatIsInTimeOrStandsStillIsNoEvent() {
        at(NOW, "T-1").look(progress(CaseState.IN_REVIEW, Optional.of(YESTERDAY.plusDays(1)), CaseState.RECEIVED));
        at(NOW, "T-1").look(progress(CaseState.CORRECTION, Optional.of(YESTERDAY), CaseState.CORRECTION));
        at(NOW, "T-1").look(progress(CaseState.CLOSED, Optional.of(YESTERDAY), CaseState.CLOSED));
        assertEquals(List.of(), sent.all());
    }

    @Test
    void whoeverIsAskedTwiceForCorrectionsIsNoticed() {
        at(NOW, "T-1")
                .look(progress(
                        CaseState.CORRECTION,
                        Optional.empty(),
                        CaseState.RECEIVED,
                        CaseState.CORRECTION,
                        CaseState.RECEIVED,
                        CaseState.CORRECTION));
        assertEquals(1, sent.all().size());
        assertTrue(sent.body(0).contains("REPEATED_CORRECTION"), sent.body(0));
    }

    @Test
    void whoIsTurnedAwayIsAnItemAndAQuestionAndNobody() {
        at(NOW, "T-1").turnedAway("11590102", "age");
        assertEquals(
                "{\"kind\":\"REFUSED_AT_TERMINAL\",\"terminalId\":\"T-1\",\"at\":\"2026-11-24T09:00:00+08:00\","
                        + "\"details\":{\"itemCode\":\"11590102\",\"question\":\"age\"}}",
                sent.body(0));
    }
}
