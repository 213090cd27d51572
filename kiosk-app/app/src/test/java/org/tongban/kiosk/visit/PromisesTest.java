// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.casework.WorkingDays;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.check.CheckViewModel;
import org.tongban.kiosk.screen.materials.MaterialsViewModel;
import org.tongban.kiosk.screen.materials.MaterialsViewModel.Row;
import org.tongban.kiosk.ui.theme.Language;

/// What may follow later and what may not, and until when.
class PromisesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 22);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
    private final MaterialSpec report = Promising.report();
    private final Visit visit = Promising.visit(JourneyTest.identity("王小明", "590102197001020014"));
    private final Promises promises = new Promises(new WorkingDays(Set.of(LocalDate.of(2026, 12, 1)), Set.of()));
    private final MaterialsViewModel papers = new MaterialsViewModel(visit, promises, clock);

    @Test
    void onlyWhatTheItemLetsFollowIsOfferedAndItsDayIsCountedInWorkingDays() {
        assertEquals(List.of(new Row.Missing(report, 0, true)), papers.missing());
        visit.promise(report);
        assertTrue(papers.isComplete());
        assertEquals(new Row.Promised(report, DUE), papers.rows().getFirst());
        assertEquals(List.of(new Promised(report, DUE)), promises.of(visit, TODAY));
        assertEquals(new Step.Check(), new Journey(visit).firstOpen());
        papers.takeBack(report);
        assertEquals(List.of(report), visit.materialsMissing());
    }

    @Test
    void aPaperThatMayNotFollowIsNeverPromised() {
        MaterialSpec map = visit.materialsToScan().getFirst();
        assertTrue(map.follow().isEmpty());
        visit.forgetPages(map);
        visit.promise(map);
        assertFalse(visit.isPromised(map));
        assertEquals(new Row.Missing(map, 0, false), papers.missing().getFirst());
    }

    @Test
    void anotherAnswerTakesThePromiseBack() {
        visit.promise(report);
        visit.answer(Promising.question("commit"), "NORMAL", Source.TYPED);
        assertEquals(List.of(new Row.Missing(report, 0, false)), papers.missing());
        assertEquals(List.of(), promises.of(visit, TODAY));
        visit.promise(report);
        assertFalse(papers.isComplete());
    }

    @Test
    void whatIsScannedAfterAllIsNotPromisedToo() {
        visit.promise(report);
        visit.addPages(report, List.of(new byte[] {1}));
        assertFalse(visit.isPromised(report));
        assertInstanceOf(Row.Scanned.class, papers.rows().getFirst());
    }

    @Test
    void aDraftKeepsThePromiseAndOneOfBeforeHasNone() {
        visit.promise(report);
        Begun begun = visit.begun();
        Visit later = new Visit();
        later.resume(CaseId.fresh(), Promising.item(), begun, Map.of());
        assertTrue(later.isPromised(report));
        Begun old = new Begun(
                begun.bearer(),
                begun.principal(),
                begun.forWhom(),
                begun.relation(),
                begun.answers(),
                begun.sources(),
                begun.passed(),
                begun.fits(),
                java.util.Optional.empty());
        later.resume(CaseId.fresh(), Promising.item(), old, Map.of());
        assertFalse(later.isPromised(report));
    }

    @Test
    void theCheckPageSaysUntilWhen() {
        visit.promise(report);
        var check = new CheckViewModel(visit, new Wording(Language.CHINESE), promises.of(visit, TODAY));
        assertTrue(check.groups().getLast().rows().stream()
                .anyMatch(
                        row -> row.label().equals(report.name()) && row.value().equals("以后补交，最晚 2026年12月22日")));
    }
}
