// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseStore;
import org.tongban.kiosk.casework.InMemoryCases;
import org.tongban.kiosk.casework.InMemoryJournal;
import org.tongban.kiosk.casework.InMemoryPrints;
import org.tongban.kiosk.casework.InMemoryVault;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.MaterialVault;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.courier.InMemoryOutbox;
import org.tongban.kiosk.courier.Outbox;

/// The stores under one contract: those on disk, or their twins in memory.
///
/// @param journalKinds the kinds of the journal's lines so far
record Kept(
        CaseStore cases,
        MaterialVault vault,
        Outbox outbox,
        PrintJournal prints,
        Journal journal,
        Supplier<List<String>> journalKinds,
        Consumer<CaseId> confirm) {

    static Kept on(Safe safe) {
        return new Kept(
                safe.cases(),
                safe.vault(),
                safe.outbox(),
                safe.prints(),
                safe.journal(),
                () -> safe.journal().lines().stream()
                        .map(SqliteJournal.Line::kind)
                        .toList(),
                caseId -> confirm(safe, caseId));
    }

    static Kept inMemory(Clock clock) {
        var vault = new InMemoryVault();
        var cases = new InMemoryCases(vault, clock);
        var journal = new InMemoryJournal();
        return new Kept(
                cases,
                vault,
                new InMemoryOutbox(clock, cases, vault, journal),
                new InMemoryPrints(),
                journal,
                () -> journal.entries().stream()
                        .map(InMemoryJournal.Entry::kind)
                        .toList(),
                cases::confirm);
    }

    /// As the night's reconciliation does when the platform misses nothing.
    private static void confirm(Safe safe, CaseId caseId) {
        var delivered = safe.delivered().deliveredSince(Instant.EPOCH).stream()
                .filter(one -> one.caseId().equals(caseId))
                .toList();
        safe.delivered().reconciled(LocalDate.EPOCH, StoresContract.NOW, delivered, List.of(), List.of());
    }
}
