// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The case store's twin in memory.
public final class InMemoryCases implements CaseStore {
    private final Set<CaseId> confirmed = new HashSet<>();
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Map<CaseId, SavedCase> cases = new LinkedHashMap<>();
    private final List<Consumer<SavedCase>> listeners = new CopyOnWriteArrayList<>();
    private final InMemoryVault vault;
    private final Clock clock;
    private BiConsumer<SavedCase, byte[]> send = (_, _) -> {};

    public InMemoryCases(InMemoryVault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /// Who gets each fresh case with its manifest.
    public void sendBy(BiConsumer<SavedCase, byte[]> outbox) {
        send = outbox;
    }

    @Override
    public SavedCase submit(Submission submission) {
        Optional<SavedCase> earlier = byId(submission.caseId());
        return earlier.isPresent() ? earlier.get() : save(submission);
    }

    @Override
    public List<SavedCase> submit(List<Submission> together) {
        return together.stream().map(this::submit).toList();
    }

    private synchronized SavedCase save(Submission submission) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long counter = cases.size() + 1L;
        LocalNumber number = LocalNumber.of("310217", now.atZone(ZONE).toLocalDate(), counter);
        QueryCode code = QueryCode.fresh(new SecureRandom());
        var numbers = new Manifest.Numbers(number, code, counter, now, OptionalLong.empty());
        byte[] manifest = new Manifest(new Manifest.Origin("T-1", "590102-ZWZX-01", ZONE), numbers).bytes(submission);
        var saved = new SavedCase(
                submission,
                number,
                code,
                Digests.sha256Hex(manifest),
                now,
                SavedCase.Delivery.QUEUED,
                Optional.empty(),
                Optional.empty());
        cases.put(submission.caseId(), saved);
        vault.keep(submission.caseId());
        send.accept(saved, manifest);
        tell(saved);
        return saved;
    }

    /// Sets where a case's message stands and tells of it.
    public void change(CaseId caseId, UnaryOperator<SavedCase> change) {
        SavedCase changed;
        synchronized (this) {
            changed = change.apply(byId(caseId).orElseThrow());
            cases.put(caseId, changed);
        }
        tell(changed);
    }

    private void tell(SavedCase changed) {
        listeners.forEach(listener -> listener.accept(changed));
    }

    @Override
    public synchronized Optional<SavedCase> byId(CaseId caseId) {
        return Optional.ofNullable(cases.get(caseId));
    }

    @Override
    public synchronized Optional<SavedCase> byLocalNumber(LocalNumber number) {
        return cases.values().stream()
                .filter(one -> one.localNumber().equals(number))
                .findFirst();
    }

    @Override
    public synchronized List<SavedCase> all() {
        return new ArrayList<>(cases.values()).reversed();
    }

    @Override
    public synchronized boolean forgetDelivered(CaseId caseId) {
        boolean isConfirmed = confirmed.remove(caseId);
        if (isConfirmed) {
            cases.remove(caseId);
            vault.forget(caseId);
        }
        return isConfirmed;
    }

    @Override
    public synchronized Set<CaseId> confirmed() {
        return Set.copyOf(confirmed);
    }

    /// The platform has it still.
    public synchronized void confirm(CaseId caseId) {
        byId(caseId)
                .filter(saved -> saved.delivery() == SavedCase.Delivery.DELIVERED)
                .ifPresent(saved -> confirmed.add(saved.caseId()));
    }

    @Override
    public Runnable onDelivery(Consumer<SavedCase> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
