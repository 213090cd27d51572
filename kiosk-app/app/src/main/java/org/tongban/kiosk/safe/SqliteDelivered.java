// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.courier.DeliveredCases;

/// Delivered cases until they are forgotten. Thread-safe.
final class SqliteDelivered implements DeliveredCases {
    private static final String DAY = "reconciled-day";

    private final Database database;
    private final Oblivion oblivion;
    private final SqliteJournal journal;

    SqliteDelivered(Database database, Oblivion oblivion, SqliteJournal journal) {
        this.database = database;
        this.oblivion = oblivion;
        this.journal = journal;
    }

    @Override
    public List<Delivered> deliveredSince(Instant since) {
        return database.inTransaction(session -> session.list(
                row -> new Delivered(CaseId.parse(row.getString(1)), row.getString(2)), """
                SELECT o.case_id, c.manifest_sha256 FROM outgoing o JOIN case_file c ON c.case_id = o.case_id
                WHERE o.state = 'DELIVERED' AND o.delivered_at >= ? ORDER BY o.counter
                """, Times.stored(since)));
    }

    @Override
    public Optional<LocalDate> lastReconciled() {
        return database.inTransaction(session -> session.one(
                row -> LocalDate.ofEpochDay(row.getLong(1)), "SELECT value FROM counter WHERE name = ?", DAY));
    }

    @Override
    public void reconciled(
            LocalDate day, Instant now, List<Delivered> asked, List<CaseId> unknown, List<CaseId> differing) {
        Set<CaseId> doubted = new HashSet<>(unknown);
        doubted.addAll(differing);
        database.inTransaction(session -> {
            for (Delivered one : asked) {
                boolean confirmed = !doubted.contains(one.caseId());
                session.update(
                        "UPDATE outgoing SET reconciled_at = ? WHERE case_id = ?",
                        confirmed ? Optional.of(Times.stored(now)) : Optional.empty(),
                        one.caseId().toString());
            }
            alarm(session, "CASE_UNKNOWN_AT_PLATFORM", unknown);
            alarm(session, "CASE_DIFFERS_AT_PLATFORM", differing);
            journal.append(session, "RECONCILED", "", Map.of("asked", Integer.toString(asked.size())));
            return session.update(
                    "INSERT INTO counter (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
                    DAY,
                    day.toEpochDay());
        });
    }

    private void alarm(Session session, String kind, List<CaseId> cases) throws SQLException {
        for (CaseId caseId : cases) {
            journal.append(session, kind, caseId.toString(), Map.of());
        }
    }

    @Override
    public List<Unsent> unsentSince(Instant before) {
        return database.inTransaction(session -> session.list(
                row -> new Unsent(
                        CaseId.parse(row.getString(1)),
                        Times.read(row.getString(2)).orElseThrow()),
                """
                SELECT c.case_id, c.saved_at FROM outgoing o JOIN case_file c ON c.case_id = o.case_id
                WHERE o.state <> 'DELIVERED' AND c.saved_at < ? ORDER BY o.counter
                """,
                Times.stored(before)));
    }

    @Override
    public int noteKeptTooLong(Instant before) {
        return database.inTransaction(session -> {
            List<CaseId> old = session.list(row -> CaseId.parse(row.getString(1)), """
                SELECT c.case_id FROM outgoing o JOIN case_file c ON c.case_id = o.case_id
                WHERE o.state <> 'DELIVERED' AND c.saved_at < ?
                  AND 'hard-cap/' || c.case_id NOT IN (SELECT name FROM fact)
                """, Times.stored(before));
            for (CaseId caseId : old) {
                Facts.write(session, "hard-cap/" + caseId, Times.stored(before));
            }
            alarm(session, "CASE_KEPT_TOO_LONG", old);
            return old.size();
        });
    }

    @Override
    public int forgetDeliveredBefore(Instant before, Instant now) {
        List<CaseId> due = database.inTransaction(
                session -> session.list(row -> CaseId.parse(row.getString(1)), """
                SELECT case_id FROM outgoing
                WHERE state = 'DELIVERED' AND delivered_at < ? AND reconciled_at IS NOT NULL
                """, Times.stored(before)));
        due.forEach(oblivion::forget);
        return due.size();
    }
}
