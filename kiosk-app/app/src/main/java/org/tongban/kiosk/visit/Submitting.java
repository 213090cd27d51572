// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseStore;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Item;

/// Saves a case, wakes the courier, and gives the line a moment to bring the platform's receipt. Blocks; never on the
/// screen's thread.
public final class Submitting {
    private static final Logger LOG = LoggerFactory.getLogger(Submitting.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Handover handover;
    private final CaseStore cases;
    private final Journal journal;
    private final LineWatch line;
    private final Runnable sendNow;

    public Submitting(Handover handover, CaseStore cases, Journal journal, LineWatch line, Runnable sendNow) {
        this.handover = handover;
        this.cases = cases;
        this.journal = journal;
        this.line = line;
        this.sendNow = sendNow;
    }

    /// Seals the papers ahead of the tap that submits. What cannot be sealed now is sealed then.
    ///
    /// @param scans from [HandedIn#scans]
    public void prepare(CaseId caseId, List<HandedIn.Scan> scans, Item item, byte[] formPdf) {
        handover.prepare(caseId, scans, item.name(), formPdf);
    }

    /// A visit is over: what was sealed and not handed in is forgotten. Returns at once.
    public void end(CaseId caseId) {
        Thread.ofVirtual().name("forget").start(() -> {
            try {
                handover.end(caseId);
            } catch (RuntimeException e) {
                LOG.error("what was sealed for a visit that is over could not be removed; the next start does it", e);
            }
        });
    }

    /// Waits at most three seconds for the delivery, and not at all when the line is not up.
    ///
    /// @return the case as it stands then
    /// @throws org.tongban.kiosk.casework.StorageFullException when nothing was saved
    public SavedCase submit(HandedIn handedIn) throws InterruptedException {
        CompletableFuture<SavedCase> delivered = new CompletableFuture<>();
        Runnable stop = cases.onDelivery(changed -> {
            if (changed.caseId().equals(handedIn.caseId()) && ReceiptMapper.isDelivered(changed)) {
                delivered.complete(changed);
            }
        });
        try {
            SavedCase saved = handover.submit(handedIn);
            journal.record(
                    "CASE_SAVED",
                    saved.caseId().toString(),
                    Map.of("localNumber", saved.localNumber().value()));
            sendNow.run();
            return line.line() == LineWatch.Line.UP ? waited(delivered, saved) : saved;
        } finally {
            stop.run();
        }
    }

    private SavedCase waited(CompletableFuture<SavedCase> delivered, SavedCase saved) throws InterruptedException {
        try {
            return delivered.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            return cases.byId(saved.caseId()).orElse(saved);
        }
    }
}
