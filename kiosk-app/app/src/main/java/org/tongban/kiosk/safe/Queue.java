// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.LocalNumber;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.casework.UnreadableException;

/// Cases and how far they came, as staff see them. Reads clear columns only, so that it also shows what cannot be
/// opened any more. Thread-safe.
public final class Queue {
    private static final String SELECT = """
        SELECT c.case_id, c.local_number, c.item_code, c.manifest_sha256, c.saved_at, o.state, o.why, o.attempts,
          o.due_at, o.held_until, o.case_number, o.receipt
        FROM outgoing o JOIN case_file c ON c.case_id = o.case_id
        """;

    private final Database database;
    private final SqliteJournal journal;
    private final Clock clock;

    Queue(Database database, SqliteJournal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /// One case.
    ///
    /// @param why of the last try, or of setting it aside; nothing personal, empty if it was never tried
    /// @param dueAt when it is tried next; without meaning for a quarantined or delivered one
    /// @param heldUntil until when the platform asked for patience
    /// @param receipt the platform's, as a compact JWS, of a delivered one
    public record Waiting(
            CaseId caseId,
            LocalNumber localNumber,
            String itemCode,
            String manifestSha256,
            Delivery delivery,
            String why,
            int attempts,
            Instant savedAt,
            Instant dueAt,
            Optional<Instant> heldUntil,
            Optional<String> caseNumber,
            Optional<String> receipt) {

        /// This terminal cannot read the case any more; its paper is the only copy.
        public boolean isDamaged() {
            return why.equals(UnreadableException.WHY);
        }
    }

    /// One material of a case.
    ///
    /// @param isBegun whether the platform has some of it already
    public record Material(String materialId, String filename, long size, String sha256, boolean isBegun) {}

    /// Not delivered yet, oldest first.
    public List<Waiting> undelivered() {
        return undelivered(Integer.MAX_VALUE);
    }

    /// @param most how many at most
    public List<Waiting> undelivered(int most) {
        return database.inTransaction(session ->
                session.list(Queue::read, SELECT + "WHERE o.state <> 'DELIVERED' ORDER BY o.counter LIMIT ?", most));
    }

    /// Every case, newest first.
    ///
    /// @param most how many at most
    public List<Waiting> newest(int most) {
        return database.inTransaction(
                session -> session.list(Queue::read, SELECT + "ORDER BY o.counter DESC LIMIT ?", most));
    }

    /// How many stand where.
    public Map<Delivery, Integer> counts() {
        Map<Delivery, Integer> counts = new EnumMap<>(Delivery.class);
        database.inTransaction(session -> session.list(
                row -> counts.put(Delivery.valueOf(row.getString(1)), row.getInt(2)),
                "SELECT state, COUNT(*) FROM outgoing GROUP BY state"));
        return counts;
    }

    /// @param name a local number, grouped or not, or a case id
    public Optional<Waiting> find(String name) {
        Optional<LocalNumber> number = LocalNumber.parse(name);
        return database.inTransaction(session -> number.isPresent()
                ? session.one(
                        Queue::read,
                        SELECT + "WHERE c.local_number = ?",
                        number.get().value())
                : session.one(Queue::read, SELECT + "WHERE c.case_id = ?", name));
    }

    public List<Material> materials(CaseId caseId) {
        return database.inTransaction(session -> session.list(
                row -> new Material(
                        row.getString("material_id"),
                        row.getString("filename"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        row.getString("upload") != null),
                "SELECT * FROM material WHERE case_id = ? ORDER BY position",
                caseId.toString()));
    }

    /// Puts a case that was set aside back among those that wait, due at once.
    ///
    /// @return false when it was not set aside, or a substitute stands for it
    public boolean retry(CaseId caseId) {
        return database.inTransaction(session -> {
            int changed = session.update(
                    "UPDATE outgoing SET state = 'QUEUED', due_at = ?, held_until = NULL WHERE case_id = ? AND state ="
                            + " 'QUARANTINED' AND why <> ?",
                    Times.stored(clock.instant()),
                    caseId.toString(),
                    SqliteMendings.SUPERSEDED);
            return changed > 0 && journal.append(session, "CASE_RETRIED", caseId.toString(), Map.of()) > 0;
        });
    }

    /// Whether a case is here that did not come from training.
    public boolean holdsCasesOtherThan(String itemCode) {
        return database.inTransaction(session ->
                        session.one(row -> 1, "SELECT 1 FROM case_file WHERE item_code <> ? LIMIT 1", itemCode))
                .isPresent();
    }

    private static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                CaseId.parse(row.getString("case_id")),
                new LocalNumber(row.getString("local_number")),
                row.getString("item_code"),
                row.getString("manifest_sha256"),
                Delivery.valueOf(row.getString("state")),
                row.getString("why"),
                row.getInt("attempts"),
                Times.read(row.getString("saved_at")).orElseThrow(),
                Times.read(row.getString("due_at")).orElseThrow(),
                Times.read(row.getString("held_until")),
                Optional.ofNullable(row.getString("case_number")),
                Optional.ofNullable(row.getString("receipt")));
    }
}
