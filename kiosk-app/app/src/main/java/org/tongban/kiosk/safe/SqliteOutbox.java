// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.MaterialVault;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.UnreadableException;
import org.tongban.kiosk.courier.Outbox;
import org.tongban.kiosk.platform.VerifiedReceipt;

/// Outgoing messages in SQLite. Thread-safe. A delivered message is never touched again.
final class SqliteOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteOutbox.class);
    private static final String WAITING = "state IN ('QUEUED', 'RECEIPT_UNVERIFIED')";

    /// No platform is obeyed for longer; what lies beyond was written down by a clock that was wrong.
    private static final Duration LONGEST_HOLD = Duration.ofHours(6);

    private final Database database;
    private final CaseRows rows;
    private final MaterialVault vault;
    private final Clock clock;
    private final DeliveryListeners listeners;
    private final SqliteJournal journal;
    private final ChangesElsewhere elsewhere;

    SqliteOutbox(
            Database database,
            CaseRows rows,
            MaterialVault vault,
            Clock clock,
            DeliveryListeners listeners,
            SqliteJournal journal,
            ChangesElsewhere elsewhere) {
        this.database = database;
        this.rows = rows;
        this.vault = vault;
        this.clock = clock;
        this.listeners = listeners;
        this.journal = journal;
        this.elsewhere = elsewhere;
    }

    /// A message that does not open any more is set aside on the way, so that it holds up nobody.
    @Override
    public Optional<Outgoing> nextDue(Instant now, Set<CaseId> besides) {
        Optional<CaseId> due = nextId(now, besides);
        while (due.isPresent()) {
            Optional<Outgoing> message = opened(due.get());
            if (message.isPresent()) {
                return message;
            }
            quarantined(due.get(), UnreadableException.WHY);
            due = nextId(now, besides);
        }
        return Optional.empty();
    }

    /// In the order of the counter, whose index the plus signs leave as the only choice: a hundred thousand that wait
    /// are
    /// not sorted for each one that goes.
    private Optional<CaseId> nextId(Instant now, Set<CaseId> besides) {
        List<CaseId> next = database.inTransaction(session -> session.list(
                row -> CaseId.parse(row.getString(1)),
                "SELECT case_id FROM outgoing WHERE +state IN ('QUEUED', 'RECEIPT_UNVERIFIED') AND +due_at <= ?"
                        + " ORDER BY counter LIMIT ?",
                Times.stored(now),
                besides.size() + 1));
        return next.stream().filter(caseId -> !besides.contains(caseId)).findFirst();
    }

    private Optional<Outgoing> opened(CaseId caseId) {
        try {
            return database.inTransaction(session -> session.one(row -> message(session, row), """
                SELECT c.case_id, c.manifest, c.manifest_sha256, c.local_number, o.attempts
                FROM outgoing o JOIN case_file c ON c.case_id = o.case_id WHERE o.case_id = ?
                """, caseId.toString()));
        } catch (UnreadableException e) {
            LOG.error("case {} is damaged on this terminal's disk: {}", caseId, e.getMessage());
            return Optional.empty();
        }
    }

    private Outgoing message(Session session, ResultSet row) throws SQLException {
        CaseId caseId = CaseId.parse(row.getString("case_id"));
        byte[] manifest = rows.open(session, caseId, row.getBytes("manifest"), "manifest");
        if (!Digests.sha256Hex(manifest).equals(row.getString("manifest_sha256"))) {
            throw new UnreadableException("the manifest of " + caseId);
        }
        List<Part> parts = session.list(
                SqliteOutbox::part, "SELECT * FROM material WHERE case_id = ? ORDER BY position", caseId.toString());
        SharedUploads shared = new SharedUploads(session, manifest);
        for (ListIterator<Part> at = parts.listIterator(); at.hasNext(); ) {
            at.set(shared.found(at.next()));
        }
        return new Outgoing(
                caseId,
                manifest,
                row.getString("manifest_sha256"),
                row.getString("local_number"),
                parts,
                row.getInt("attempts"));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getString("material_id"),
                row.getString("filename"),
                row.getString("sha256"),
                row.getLong("size"),
                Optional.ofNullable(row.getString("upload")).map(URI::create));
    }

    @Override
    public Optional<Instant> nextDueAt() {
        return database.inTransaction(session -> session.one(
                        row -> Times.read(row.getString(1)), "SELECT MIN(due_at) FROM outgoing WHERE " + WAITING)
                .flatMap(due -> due));
    }

    @Override
    public int waiting() {
        return database.inTransaction(
                        session -> session.one(row -> row.getInt(1), "SELECT COUNT(*) FROM outgoing WHERE " + WAITING))
                .orElse(0);
    }

    /// Why the last try did not end in a delivery; empty when it did or there was none. Nothing personal.
    Optional<String> why(CaseId caseId) {
        return database.inTransaction(session -> session.one(
                        row -> row.getString(1), "SELECT why FROM outgoing WHERE case_id = ?", caseId.toString()))
                .filter(why -> !why.isEmpty());
    }

    @Override
    public byte[] content(CaseId caseId, String materialId) {
        return vault.get(caseId, materialId);
    }

    @Override
    public void rememberUpload(CaseId caseId, String materialId, URI upload) {
        setUpload(caseId, materialId, Optional.of(upload.toString()));
    }

    @Override
    public void forgetUpload(CaseId caseId, String materialId) {
        setUpload(caseId, materialId, Optional.empty());
    }

    private void setUpload(CaseId caseId, String materialId, Optional<String> upload) {
        database.inPassing(session -> session.update(
                "UPDATE material SET upload = ? WHERE case_id = ? AND material_id = ?",
                upload,
                caseId.toString(),
                materialId));
    }

    @Override
    public void delivered(CaseId caseId, VerifiedReceipt receipt, Instant now) {
        change(
                caseId,
                new Told("CASE_DELIVERED", Map.of("caseNumber", receipt.caseNumber())),
                """
                UPDATE outgoing SET state = 'DELIVERED', why = '', case_number = ?, received_at = ?, delivered_at = ?,
                  receipt = ? WHERE case_id = ? AND state <> 'DELIVERED'
                """,
                receipt.caseNumber(),
                Times.stored(receipt.receivedAt()),
                Times.stored(now),
                receipt.jws(),
                caseId.toString());
    }

    @Override
    public void postponed(CaseId caseId, Instant next, String why) {
        postpone(caseId, next, Optional.empty(), why);
    }

    @Override
    public void heldBack(CaseId caseId, Instant until, String why) {
        postpone(caseId, until, Optional.of(Times.stored(until)), why);
    }

    private void postpone(CaseId caseId, Instant next, Optional<String> heldUntil, String why) {
        database.inTransaction(session -> session.update("""
            UPDATE outgoing SET due_at = ?, held_until = ?, why = ?, attempts = attempts + 1
            WHERE case_id = ? AND state <> 'DELIVERED'
            """, Times.stored(next), heldUntil, why, caseId.toString()));
    }

    @Override
    public void receiptUnverified(CaseId caseId, Instant next, String why) {
        change(
                caseId,
                new Told("RECEIPT_UNVERIFIED", Map.of("why", why)),
                """
                UPDATE outgoing SET state = 'RECEIPT_UNVERIFIED', due_at = ?, held_until = NULL, why = ?,
                  attempts = attempts + 1 WHERE case_id = ? AND state <> 'DELIVERED'
                """,
                Times.stored(next),
                why,
                caseId.toString());
    }

    @Override
    public void quarantined(CaseId caseId, String why) {
        change(
                caseId,
                new Told("CASE_QUARANTINED", Map.of("why", why)),
                "UPDATE outgoing SET state = 'QUARANTINED', why = ? WHERE case_id = ? AND state <> 'DELIVERED'",
                why,
                caseId.toString());
    }

    @Override
    public void wake() {
        Instant now = clock.instant();
        database.inTransaction(session -> session.update(
                "UPDATE outgoing SET due_at = ? WHERE " + WAITING
                        + " AND due_at > ? AND (held_until IS NULL OR held_until <= ? OR held_until > ?)",
                Times.stored(now),
                Times.stored(now),
                Times.stored(now),
                Times.stored(now.plus(LONGEST_HOLD))));
    }

    /// What the journal says of a change.
    private record Told(String kind, Map<String, String> details) {}

    @Override
    public boolean lookAround() {
        return elsewhere.look();
    }

    private void change(CaseId caseId, Told told, String sql, Object... arguments) {
        Optional<SavedCase> changed = database.inTransaction(session -> {
            if (session.update(sql, arguments) == 0) {
                return Optional.empty();
            }
            journal.append(session, told.kind, caseId.toString(), told.details);
            return rows.readableById(session, caseId);
        });
        changed.ifPresent(listeners::tell);
    }
}
