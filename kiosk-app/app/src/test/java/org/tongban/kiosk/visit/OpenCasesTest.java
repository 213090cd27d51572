// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseState;
import org.tongban.kiosk.casework.Enquiries;
import org.tongban.kiosk.casework.FeedbackState;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.casework.InMemoryCases;
import org.tongban.kiosk.casework.InMemoryVault;
import org.tongban.kiosk.casework.KnownProgress;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.casework.SentMessages;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.casework.Supervision;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.catalog.Item;

/// Who has the same thing open already is told, and nobody else.
class OpenCasesTest {
    private final Item item = Promising.item();
    private final Identity whose = JourneyTest.identity("王小明", "590102197001020014");
    private List<Progress> told = List.of();

    private final CaseDesk desk = new CaseDesk(
            new Enquiries() {
                @Override
                public Heard<List<Progress>> casesOf(Person person, Submission.Evidence evidence) {
                    return new Heard.Told<>(told);
                }

                @Override
                public Heard<List<Progress>> caseBy(String number, QueryCode code) {
                    return new Heard.Told<>(List.of());
                }

                @Override
                public Heard<FeedbackState> feedback(String trackingNumber) {
                    return new Heard.Silence<>("");
                }
            },
            new InMemoryCases(new InMemoryVault(), Clock.systemUTC()),
            KnownProgress.none(),
            new Supervision(new SentMessages(), "T-1", Clock.systemUTC()),
            Clock.systemUTC());

    private static Progress progress(String item, CaseState state) {
        return new Progress(
                CaseId.fresh(),
                Optional.empty(),
                "N-" + state,
                item,
                "a".repeat(64),
                state,
                List.of(new Progress.Step(state, Instant.EPOCH, Optional.empty(), Optional.empty())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Test
    void onlyTheSameItemThatIsNotDecidedCounts() {
        var open = new OpenCases(desk);
        assertEquals(Optional.empty(), open.of(whose, item));
        told = List.of(
                progress("别的事", CaseState.IN_REVIEW),
                progress(item.name(), CaseState.DECIDED_GRANTED),
                progress(item.name(), CaseState.WITHDRAWN));
        assertEquals(Optional.empty(), open.of(whose, item));
        told = List.of(progress("别的事", CaseState.IN_REVIEW), progress(item.name(), CaseState.IN_REVIEW));
        assertEquals(Optional.of("N-IN_REVIEW"), open.of(whose, item));
    }

    @Test
    void itIsLookedForOnceForEachPersonAndForgottenWithThem() {
        Visit visit = Promising.visit(whose);
        assertEquals(Optional.of(whose), visit.toLookFor());
        assertEquals(Optional.empty(), visit.toLookFor());
        visit.foundOpen(whose, item, "N-1");
        assertEquals(Optional.of("N-1"), visit.openCase());
        Identity other = JourneyTest.identity("王秀英", "590102194303080028");
        visit.foundOpen(other, item, "N-2");
        assertEquals(Optional.of("N-1"), visit.openCase(), "an answer about somebody else is not believed");
        visit.identify(other);
        assertTrue(visit.openCase().isEmpty());
        Item another = Catalogs.packaged().items().getFirst();
        visit.choose(another);
        visit.foundOpen(other, item, "N-3");
        assertTrue(visit.openCase().isEmpty());
    }
}
