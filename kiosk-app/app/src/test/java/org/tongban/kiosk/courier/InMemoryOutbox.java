// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.InMemoryCases;
import org.tongban.kiosk.casework.InMemoryJournal;
import org.tongban.kiosk.casework.InMemoryVault;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.MaterialVault;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.platform.ScriptedPlatform;
import org.tongban.kiosk.platform.VerifiedReceipt;

/// The outbox's twin in memory. Keeps a diary of what the courier decided.
public final class InMemoryOutbox implements Outbox {

    /// What became of a message, in the order in which it happened.
    final List<String> diary = new ArrayList<>();

    /// Gets each case when it is delivered.
    final BlockingQueue<CaseId> arrived = new LinkedBlockingQueue<>();

    private final Clock clock;
    private final Optional<InMemoryCases> cases;
    private final MaterialVault vault;
    private final Journal journal;
    private final Map<CaseId, Entry> entries = new LinkedHashMap<>();

    /// Messages that a test makes up itself.
    InMemoryOutbox(Clock clock) {
        this.clock = clock;
        this.cases = Optional.empty();
        this.vault = new InMemoryVault();
        this.journal = new InMemoryJournal();
    }

    /// Messages of saved cases.
    public InMemoryOutbox(Clock clock, InMemoryCases cases, MaterialVault vault, Journal journal) {
        this.clock = clock;
        this.cases = Optional.of(cases);
        this.vault = vault;
        this.journal = journal;
        cases.sendBy(this::put);
    }

    private static final class Entry {
        private final Outgoing message;
        private final Map<String, URI> uploads = new LinkedHashMap<>();
        private int attempts;
        private Instant due;
        private Instant heldUntil = Instant.MIN;
        private Delivery state = Delivery.QUEUED;

        Entry(Outgoing message, Instant due) {
            this.message = message;
            this.due = due;
        }

        boolean waits() {
            return state == Delivery.QUEUED || state == Delivery.RECEIPT_UNVERIFIED;
        }
    }

    synchronized void put(CaseId caseId, byte[] manifest, Map<String, byte[]> files) {
        files.forEach((id, content) -> vault.put(caseId, id, content));
        List<Part> parts = files.keySet().stream()
                .map(id -> part(id, Digests.sha256Hex(id.getBytes(UTF_8)), CourierTest.SIZE))
                .toList();
        var message = new Outgoing(caseId, manifest, ScriptedPlatform.DIGEST, "K-TEST", parts, 0);
        entries.put(caseId, new Entry(message, clock.instant()));
    }

    private synchronized void put(SavedCase saved, byte[] manifest) {
        List<Part> parts = saved.submission().materials().stream()
                .map(one -> part(one.materialId(), one.sha256(), one.size()))
                .toList();
        String number = saved.localNumber().value();
        var message = new Outgoing(saved.caseId(), manifest, saved.manifestSha256(), number, parts, 0);
        entries.put(saved.caseId(), new Entry(message, clock.instant()));
    }

    private static Part part(String id, String sha256, long size) {
        return new Part(id, id + ".pdf", sha256, size, Optional.empty());
    }

    /// The file of this material is not what it was.
    void spoil(CaseId caseId, String materialId) {
        vault.put(caseId, materialId, new byte[0]);
    }

    @Override
    public synchronized Optional<Outgoing> nextDue(Instant now, Set<CaseId> besides) {
        return entries.values().stream()
                .filter(entry -> !besides.contains(entry.message.caseId()))
                .filter(entry -> entry.waits() && !entry.due.isAfter(now))
                .findFirst()
                .map(InMemoryOutbox::outgoing);
    }

    private static Outgoing outgoing(Entry entry) {
        Outgoing frozen = entry.message;
        List<Part> parts = frozen.materials().stream()
                .map(one -> new Part(
                        one.materialId(),
                        one.filename(),
                        one.sha256(),
                        one.size(),
                        Optional.ofNullable(entry.uploads.get(one.materialId()))))
                .toList();
        return new Outgoing(
                frozen.caseId(),
                frozen.manifest(),
                frozen.manifestSha256(),
                frozen.localNumber(),
                parts,
                entry.attempts);
    }

    @Override
    public synchronized Optional<Instant> nextDueAt() {
        return entries.values().stream()
                .filter(Entry::waits)
                .map(entry -> entry.due)
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized int waiting() {
        return (int) entries.values().stream().filter(Entry::waits).count();
    }

    @Override
    public byte[] content(CaseId caseId, String materialId) {
        return vault.get(caseId, materialId);
    }

    @Override
    public synchronized void rememberUpload(CaseId caseId, String materialId, URI upload) {
        entry(caseId).uploads.put(materialId, upload);
    }

    @Override
    public synchronized void forgetUpload(CaseId caseId, String materialId) {
        entry(caseId).uploads.remove(materialId);
        diary.add("forgot " + materialId);
    }

    @Override
    public void delivered(CaseId caseId, VerifiedReceipt receipt, Instant now) {
        if (moved(caseId, Delivery.DELIVERED, "delivered " + receipt.caseNumber())) {
            journal.record("CASE_DELIVERED", caseId.toString(), Map.of("caseNumber", receipt.caseNumber()));
            tell(caseId, Optional.of(receipt));
            arrived.add(caseId);
        }
    }

    @Override
    public synchronized void postponed(CaseId caseId, Instant next, String why) {
        later(caseId, next, Instant.MIN);
        diary.add("postponed: " + why);
    }

    @Override
    public synchronized void heldBack(CaseId caseId, Instant until, String why) {
        later(caseId, until, until);
        diary.add("held back: " + why);
    }

    @Override
    public void receiptUnverified(CaseId caseId, Instant next, String why) {
        later(caseId, next, Instant.MIN);
        if (moved(caseId, Delivery.RECEIPT_UNVERIFIED, "unverified: " + why)) {
            journal.record("RECEIPT_UNVERIFIED", caseId.toString(), Map.of("why", why));
            tell(caseId, Optional.empty());
        }
    }

    @Override
    public void quarantined(CaseId caseId, String why) {
        if (moved(caseId, Delivery.QUARANTINED, "quarantined: " + why)) {
            journal.record("CASE_QUARANTINED", caseId.toString(), Map.of("why", why));
            tell(caseId, Optional.empty());
        }
    }

    /// A delivered message is never touched again.
    private synchronized boolean moved(CaseId caseId, Delivery to, String line) {
        Entry entry = entry(caseId);
        boolean moves = entry.state != Delivery.DELIVERED;
        if (moves) {
            entry.state = to;
            diary.add(line);
        }
        return moves;
    }

    private void tell(CaseId caseId, Optional<VerifiedReceipt> receipt) {
        Delivery state = entry(caseId).state;
        cases.ifPresent(store -> store.change(
                caseId,
                saved -> new SavedCase(
                        saved.submission(),
                        saved.localNumber(),
                        saved.queryCode(),
                        saved.manifestSha256(),
                        saved.savedAt(),
                        state,
                        receipt.map(VerifiedReceipt::caseNumber),
                        receipt.map(VerifiedReceipt::receivedAt))));
    }

    @Override
    public synchronized void wake() {
        Instant now = clock.instant();
        entries.values().stream()
                .filter(entry -> entry.waits() && entry.due.isAfter(now) && !entry.heldUntil.isAfter(now))
                .forEach(entry -> entry.due = now);
    }

    /// Nobody else writes here.
    @Override
    public boolean lookAround() {
        return false;
    }

    private synchronized void later(CaseId caseId, Instant next, Instant heldUntil) {
        Entry entry = entry(caseId);
        entry.due = next;
        entry.heldUntil = heldUntil;
        entry.attempts++;
    }

    private synchronized Entry entry(CaseId caseId) {
        return Optional.ofNullable(entries.get(caseId)).orElseThrow();
    }
}
