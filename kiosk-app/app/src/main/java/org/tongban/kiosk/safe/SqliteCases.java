// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseStore;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.LocalNumber;
import org.tongban.kiosk.casework.Manifest;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.MaterialVault;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.casework.Supersedes;

/// Cases in SQLite. Thread-safe.
final class SqliteCases implements CaseStore {
    private final Database database;
    private final MaterialVault vault;
    private final CaseRows rows;
    private final SafeSettings settings;
    private final CounterMark mark;
    private final Clock clock;
    private final DeliveryListeners listeners;
    private final Oblivion oblivion;
    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<Supplier<OptionalLong>> clockOffset = new AtomicReference<>(OptionalLong::empty);

    SqliteCases(
            Database database,
            MaterialVault vault,
            CaseRows rows,
            SafeSettings settings,
            CounterMark mark,
            Clock clock,
            DeliveryListeners listeners,
            Oblivion oblivion) {
        this.database = database;
        this.vault = vault;
        this.rows = rows;
        this.settings = settings;
        this.mark = mark;
        this.clock = clock;
        this.listeners = listeners;
        this.oblivion = oblivion;
    }

    void clockOffsetFrom(Supplier<OptionalLong> measured) {
        clockOffset.set(measured);
    }

    @Override
    public SavedCase submit(Submission submission) {
        Optional<SavedCase> earlier = byId(submission.caseId());
        return earlier.isPresent() ? earlier.get() : submit(submission, Optional.empty(), _ -> submission);
    }

    @Override
    public List<SavedCase> submit(List<Submission> together) {
        together.forEach(one -> vault.settle(one.caseId()));
        List<Kept> kept = database.inTransaction(session -> {
            List<Kept> all = new ArrayList<>();
            for (Submission one : together) {
                Optional<SavedCase> before = rows.byId(session, one.caseId());
                all.add(before.isPresent() ? new Kept(before.get(), 0) : save(session, one, Optional.empty()));
            }
            return all;
        });
        long last = kept.stream().mapToLong(Kept::counter).max().orElse(0);
        if (last > 0) {
            mark.raise(last);
        }
        kept.forEach(one -> listeners.tell(one.saved));
        return kept.stream().map(Kept::saved).toList();
    }

    /// Saves a case together with what else belongs to it.
    ///
    /// @param also in the same transaction, before the case
    SavedCase submit(Submission submission, Optional<Supersedes> supersedes, Database.Work<?> also) {
        vault.settle(submission.caseId());
        Kept kept = database.inTransaction(session -> {
            Optional<SavedCase> meanwhile = rows.byId(session, submission.caseId());
            if (meanwhile.isPresent()) {
                return new Kept(meanwhile.get(), 0);
            }
            also.in(session);
            return save(session, submission, supersedes);
        });
        if (kept.counter > 0) {
            mark.raise(kept.counter);
        }
        listeners.tell(kept.saved);
        return kept.saved;
    }

    /// @param counter 0 when it was there before
    private record Kept(SavedCase saved, long counter) {}

    private Kept save(Session session, Submission submission, Optional<Supersedes> supersedes) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long counter = session.one(
                        row -> row.getLong(1),
                        "UPDATE counter SET value = MAX(value, ?) + 1 WHERE name = 'case' RETURNING value",
                        mark.value())
                .orElseThrow();
        LocalNumber number = LocalNumber.of(
                settings.terminalNumber(), now.atZone(settings.zone()).toLocalDate(), counter);
        QueryCode code = QueryCode.fresh(random);
        var numbers = new Manifest.Numbers(
                number, code, counter, now, clockOffset.get().get());
        var origin = new Manifest.Origin(settings.terminalId(), settings.hallCode(), settings.zone());
        insert(session, submission, numbers, new Manifest(origin, numbers).bytes(submission, supersedes));
        if (counter == 1) {
            Facts.write(session, Safe.TERMINAL_ID, settings.terminalId());
        }
        return new Kept(rows.byId(session, submission.caseId()).orElseThrow(), counter);
    }

    private void insert(Session session, Submission submission, Manifest.Numbers numbers, byte[] manifest)
            throws SQLException {
        CaseId caseId = submission.caseId();
        String id = caseId.toString();
        String savedAt = Times.stored(numbers.receivedAt());
        byte[] payload = rows.sealedPayload(session, submission, numbers.queryCode());
        session.update(
                """
                INSERT INTO case_file
                  (case_id, counter, local_number, item_code, saved_at, payload, manifest, manifest_sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                numbers.terminalCounter(),
                numbers.localNumber().value(),
                submission.item().code(),
                savedAt,
                payload,
                rows.seal(session, caseId, manifest, "manifest"),
                Digests.sha256Hex(manifest));
        int position = 0;
        for (Material material : submission.materials()) {
            insert(session, caseId, position++, material);
        }
        session.update(
                "INSERT INTO outgoing (case_id, counter, state, due_at) VALUES (?, ?, 'QUEUED', ?)",
                id,
                numbers.terminalCounter(),
                savedAt);
    }

    private static void insert(Session session, CaseId caseId, int position, Material material) throws SQLException {
        session.update(
                """
                INSERT INTO material (case_id, material_id, position, filename, sha256, size) VALUES (?, ?, ?, ?, ?, ?)
                """,
                caseId.toString(),
                material.materialId(),
                position,
                filename(material),
                material.sha256(),
                material.size());
    }

    private static String filename(Material material) {
        return material.materialId()
                + switch (material.mediaType()) {
                    case "application/pdf" -> ".pdf";
                    case "image/jpeg" -> ".jpg";
                    case "image/png" -> ".png";
                    case "application/json" -> ".json";
                    default -> ".bin";
                };
    }

    @Override
    public Optional<SavedCase> byId(CaseId caseId) {
        return database.inTransaction(session -> rows.byId(session, caseId));
    }

    @Override
    public Optional<SavedCase> byLocalNumber(LocalNumber number) {
        return database.inTransaction(session -> rows.byLocalNumber(session, number));
    }

    @Override
    public List<SavedCase> all() {
        return database.inTransaction(rows::newestFirst);
    }

    @Override
    public boolean forgetDelivered(CaseId caseId) {
        return oblivion.forget(caseId);
    }

    @Override
    public Set<CaseId> confirmed() {
        return oblivion.confirmed();
    }

    @Override
    public Runnable onDelivery(Consumer<SavedCase> listener) {
        return listeners.add(listener);
    }
}
