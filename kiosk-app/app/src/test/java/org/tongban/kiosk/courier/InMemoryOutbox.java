// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.platform.ScriptedPlatform;
import org.tongban.kiosk.platform.VerifiedReceipt;

/// An outbox for tests that keeps a diary of what the courier decided.
final class InMemoryOutbox implements Outbox {

    /// What became of a message, in the order in which it happened.
    final List<String> diary = new ArrayList<>();

    /// Gets each case when it is delivered.
    final BlockingQueue<CaseId> arrived = new LinkedBlockingQueue<>();

    private final Clock clock;
    private final Map<CaseId, Entry> entries = new LinkedHashMap<>();

    InMemoryOutbox(Clock clock) {
        this.clock = clock;
    }

    private static final class Entry {
        private final byte[] manifest;
        private final Map<String, byte[]> files;
        private final Map<String, URI> uploads = new LinkedHashMap<>();
        private int attempts;
        private Instant due;
        private Instant heldUntil = Instant.MIN;
        private boolean waits = true;

        Entry(byte[] manifest, Map<String, byte[]> files, Instant due) {
            this.manifest = manifest;
            this.files = files;
            this.due = due;
        }
    }

    synchronized void put(CaseId caseId, byte[] manifest, Map<String, byte[]> files) {
        entries.put(caseId, new Entry(manifest, new LinkedHashMap<>(files), clock.instant()));
    }

    /// The file of this material cannot be opened any more.
    synchronized void spoil(CaseId caseId, String materialId) {
        entry(caseId).files.put(materialId, new byte[0]);
    }

    @Override
    public synchronized Optional<Outgoing> nextDue(Instant now) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().waits && !entry.getValue().due.isAfter(now))
                .findFirst()
                .map(entry -> outgoing(entry.getKey(), entry.getValue()));
    }

    private Outgoing outgoing(CaseId caseId, Entry entry) {
        List<Part> parts = entry.files.entrySet().stream()
                .map(file -> new Part(
                        file.getKey(),
                        file.getKey() + ".pdf",
                        Integer.toHexString(file.getKey().hashCode()),
                        CourierTest.SIZE,
                        Optional.ofNullable(entry.uploads.get(file.getKey()))))
                .toList();
        String digest = ScriptedPlatform.DIGEST;
        return new Outgoing(caseId, entry.manifest, digest, "K-TEST", parts, entry.attempts);
    }

    @Override
    public synchronized Optional<Instant> nextDueAt() {
        return entries.values().stream()
                .filter(entry -> entry.waits)
                .map(entry -> entry.due)
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized int waiting() {
        return (int) entries.values().stream().filter(entry -> entry.waits).count();
    }

    @Override
    public synchronized byte[] content(CaseId caseId, String materialId) {
        return Optional.ofNullable(entry(caseId).files.get(materialId)).orElseThrow();
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
    public synchronized void delivered(CaseId caseId, VerifiedReceipt receipt, Instant now) {
        entry(caseId).waits = false;
        diary.add("delivered " + receipt.caseNumber());
        arrived.add(caseId);
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
    public synchronized void receiptUnverified(CaseId caseId, Instant next, String why) {
        later(caseId, next, Instant.MIN);
        diary.add("unverified: " + why);
    }

    @Override
    public synchronized void quarantined(CaseId caseId, String why) {
        entry(caseId).waits = false;
        diary.add("quarantined: " + why);
    }

    @Override
    public synchronized void wake() {
        Instant now = clock.instant();
        entries.values().stream()
                .filter(entry -> entry.waits && entry.due.isAfter(now) && !entry.heldUntil.isAfter(now))
                .forEach(entry -> entry.due = now);
    }

    private void later(CaseId caseId, Instant next, Instant heldUntil) {
        Entry entry = entry(caseId);
        entry.due = next;
        entry.heldUntil = heldUntil;
        entry.attempts++;
    }

    private Entry entry(CaseId caseId) {
        return Optional.ofNullable(entries.get(caseId)).orElseThrow();
    }
}
