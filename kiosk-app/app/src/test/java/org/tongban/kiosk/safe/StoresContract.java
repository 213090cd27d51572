// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.PrintJournal.Print;
import org.tongban.kiosk.casework.PrintJournal.State;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.casework.UnreadableException;
import org.tongban.kiosk.platform.VerifiedReceipt;

/// What every set of stores keeps to, on disk or in memory, so that a test on a twin speaks for the terminal.
interface StoresContract {
    Instant NOW = Instant.parse("2026-11-23T17:30:00Z");

    /// Fresh and empty; its clock stands at [#NOW].
    Kept kept();

    private static SavedCase submit(Kept kept, CaseId id) {
        kept.vault().put(id, Samples.MATERIAL, Samples.PAPER);
        return kept.cases().submit(Samples.submission(id));
    }

    @Test
    default void aCaseIsFoundByItsIdAndItsNumber() {
        Kept kept = kept();
        SavedCase saved = submit(kept, CaseId.fresh());
        assertEquals(Samples.submission(saved.caseId()), saved.submission());
        assertEquals(Optional.of(saved), kept.cases().byId(saved.caseId()));
        assertEquals(Optional.of(saved), kept.cases().byLocalNumber(saved.localNumber()));
        assertEquals(Optional.empty(), kept.cases().byId(CaseId.fresh()));
        assertEquals(NOW, saved.savedAt());
    }

    @Test
    default void theSameCaseIsSavedOnceAndOthersAreNewestFirst() {
        Kept kept = kept();
        SavedCase first = submit(kept, CaseId.fresh());
        assertEquals(first, kept.cases().submit(Samples.submission(first.caseId())));
        SavedCase second = submit(kept, CaseId.fresh());
        assertEquals(List.of(second, first), kept.cases().all());
        assertEquals(2, kept.outbox().waiting());
        assertEquals("00002", second.localNumber().value().substring(15, 20));
    }

    @Test
    default void listenersHearOfSavingAndOfDelivery() {
        Kept kept = kept();
        List<Delivery> heard = new ArrayList<>();
        Runnable stop = kept.cases().onDelivery(changed -> heard.add(changed.delivery()));
        CaseId caseId = submit(kept, CaseId.fresh()).caseId();
        kept.outbox().receiptUnverified(caseId, NOW, "unknown key");
        kept.outbox().delivered(caseId, new VerifiedReceipt("N-1", NOW, "a.b.c"), NOW);
        kept.outbox().quarantined(caseId, "too late");
        stop.run();
        submit(kept, CaseId.fresh());
        assertEquals(List.of(Delivery.QUEUED, Delivery.RECEIPT_UNVERIFIED, Delivery.DELIVERED), heard);
        SavedCase delivered = kept.cases().byId(caseId).orElseThrow();
        assertEquals(Optional.of("N-1"), delivered.caseNumber());
        assertEquals(Optional.of(NOW), delivered.receivedAt());
        assertEquals(
                List.of("RECEIPT_UNVERIFIED", "CASE_DELIVERED"),
                kept.journalKinds().get());
    }

    @Test
    default void aFileIsGivenBackAsItWasPut() {
        Kept kept = kept();
        CaseId caseId = CaseId.fresh();
        kept.vault().put(caseId, Samples.MATERIAL, Samples.PAPER);
        assertArrayEquals(Samples.PAPER, kept.vault().get(caseId, Samples.MATERIAL));
        assertThrows(UnreadableException.class, () -> kept.vault().get(caseId, "another"));
        kept.vault().discard(caseId);
        assertThrows(UnreadableException.class, () -> kept.vault().get(caseId, Samples.MATERIAL));
    }

    @Test
    default void aSubmittedCaseKeepsItsFiles() {
        Kept kept = kept();
        CaseId caseId = submit(kept, CaseId.fresh()).caseId();
        assertThrows(IllegalStateException.class, () -> kept.vault().discard(caseId));
        assertArrayEquals(Samples.PAPER, kept.outbox().content(caseId, Samples.MATERIAL));
    }

    @Test
    default void onlyWhatThePlatformHasCanBeForgotten() {
        Kept kept = kept();
        CaseId caseId = submit(kept, CaseId.fresh()).caseId();
        assertFalse(kept.cases().forgetDelivered(caseId));
        kept.outbox().quarantined(caseId, "refused");
        assertFalse(kept.cases().forgetDelivered(caseId));
        assertEquals(1, kept.cases().all().size());
        CaseId there = submit(kept, CaseId.fresh()).caseId();
        kept.outbox().delivered(there, new VerifiedReceipt("N-1", NOW, "a.b.c"), NOW);
        assertFalse(kept.cases().forgetDelivered(there), "signed for, and not confirmed in a reconciliation");
        kept.confirm().accept(there);
        assertEquals(Set.of(there), kept.cases().confirmed());
        assertTrue(kept.cases().forgetDelivered(there));
        assertFalse(kept.cases().forgetDelivered(there));
        assertEquals(Optional.empty(), kept.cases().byId(there));
        assertThrows(UnreadableException.class, () -> kept.vault().get(there, Samples.MATERIAL));
    }

    @Test
    default void theOldestDueMessageComesFirstWithItsFrozenManifest() {
        Kept kept = kept();
        SavedCase first = submit(kept, CaseId.fresh());
        SavedCase second = submit(kept, CaseId.fresh());
        var message = kept.outbox().nextDue(NOW).orElseThrow();
        assertEquals(first.caseId(), message.caseId());
        assertEquals(first.manifestSha256(), Digests.sha256Hex(message.manifest()));
        assertEquals(first.localNumber().value(), message.localNumber());
        assertEquals(Samples.MATERIAL + ".pdf", message.materials().getFirst().filename());
        assertEquals(0, message.attempts());
        kept.outbox().postponed(first.caseId(), NOW.plusSeconds(60), "line down");
        assertEquals(second.caseId(), kept.outbox().nextDue(NOW).orElseThrow().caseId());
        kept.outbox().quarantined(second.caseId(), "refused");
        assertEquals(Optional.empty(), kept.outbox().nextDue(NOW));
        assertEquals(Optional.of(NOW.plusSeconds(60)), kept.outbox().nextDueAt());
        assertEquals(1, kept.outbox().nextDue(NOW.plusSeconds(60)).orElseThrow().attempts());
    }

    @Test
    default void anUploadsPlaceIsRememberedUntilItIsForgotten() {
        Kept kept = kept();
        CaseId caseId = submit(kept, CaseId.fresh()).caseId();
        var upload = URI.create("http://127.0.0.1:1/files/1");
        kept.outbox().rememberUpload(caseId, Samples.MATERIAL, upload);
        assertEquals(Optional.of(upload), part(kept).upload());
        kept.outbox().forgetUpload(caseId, Samples.MATERIAL);
        assertEquals(Optional.empty(), part(kept).upload());
    }

    private static org.tongban.kiosk.courier.Outbox.Part part(Kept kept) {
        return kept.outbox().nextDue(NOW).orElseThrow().materials().getFirst();
    }

    @Test
    default void wakingLeavesWhatThePlatformHoldsBack() {
        Kept kept = kept();
        CaseId waits = submit(kept, CaseId.fresh()).caseId();
        CaseId held = submit(kept, CaseId.fresh()).caseId();
        kept.outbox().postponed(waits, NOW.plusSeconds(600), "line down");
        kept.outbox().heldBack(held, NOW.plusSeconds(300), "asked to wait");
        kept.outbox().wake();
        assertEquals(waits, kept.outbox().nextDue(NOW).orElseThrow().caseId());
        kept.outbox().quarantined(waits, "refused");
        assertEquals(Optional.empty(), kept.outbox().nextDue(NOW));
        assertEquals(
                held, kept.outbox().nextDue(NOW.plusSeconds(300)).orElseThrow().caseId());
    }

    @Test
    default void aDeliveredMessageIsNeverTouchedAgain() {
        Kept kept = kept();
        CaseId caseId = submit(kept, CaseId.fresh()).caseId();
        kept.outbox().delivered(caseId, new VerifiedReceipt("N-1", NOW, "a.b.c"), NOW);
        kept.outbox().postponed(caseId, NOW, "too late");
        kept.outbox().receiptUnverified(caseId, NOW, "too late");
        kept.outbox().wake();
        assertEquals(Optional.empty(), kept.outbox().nextDue(NOW));
        assertEquals(0, kept.outbox().waiting());
        assertEquals(Delivery.DELIVERED, kept.cases().byId(caseId).orElseThrow().delivery());
    }

    @Test
    default void thePrintsOfACaseStandInTheirOrder() {
        Kept kept = kept();
        CaseId caseId = submit(kept, CaseId.fresh()).caseId();
        Print first = kept.prints().intend(caseId, "submission-slip");
        Print second = kept.prints().intend(caseId, "receipt-slip");
        kept.prints().moveTo(first.printId(), State.NOT_PRINTED, "PaperOut");
        assertEquals(
                List.of(new Print(first.printId(), caseId, "submission-slip", State.NOT_PRINTED, "PaperOut"), second),
                kept.prints().printsOf(caseId));
        assertEquals(List.of(), kept.prints().printsOf(CaseId.fresh()));
        assertThrows(IllegalArgumentException.class, () -> kept.prints().moveTo("none", State.SENT, ""));
    }

    @Test
    default void theJournalOnlyGrows() {
        Kept kept = kept();
        kept.journal().record("VISIT_STARTED", "", Map.of());
        kept.journal().record("VISIT_ENDED", "", Map.of("step", "DONE"));
        assertEquals(
                List.of("VISIT_STARTED", "VISIT_ENDED"), kept.journalKinds().get());
    }
}
