// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.LocalNumber;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.casework.UnreadableException;

/// The cases that the platform does not have yet, as staff see them. Reads clear columns only, so that it also shows
/// what cannot be opened any more. Thread-safe.
public final class Queue {
    private final Database database;

    Queue(Database database) {
        this.database = database;
    }

    /// One case that waits or was set aside.
    ///
    /// @param why of the last try, or of setting it aside; nothing personal, empty if it was never tried
    /// @param dueAt when it is tried next; for a quarantined one without meaning
    public record Waiting(
            CaseId caseId,
            LocalNumber localNumber,
            String itemCode,
            Delivery delivery,
            String why,
            int attempts,
            Instant savedAt,
            Instant dueAt) {

        /// This terminal cannot read the case any more; its paper is the only copy.
        public boolean isDamaged() {
            return why.equals(UnreadableException.WHY);
        }
    }

    /// Oldest first.
    public List<Waiting> undelivered() {
        return database.inTransaction(session -> session.list(Queue::read, """
                SELECT c.case_id, c.local_number, c.item_code, c.saved_at, o.state, o.why, o.attempts, o.due_at
                FROM outgoing o JOIN case_file c ON c.case_id = o.case_id
                WHERE o.state <> 'DELIVERED' ORDER BY o.counter
                """));
    }

    private static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                CaseId.parse(row.getString("case_id")),
                new LocalNumber(row.getString("local_number")),
                row.getString("item_code"),
                Delivery.valueOf(row.getString("state")),
                row.getString("why"),
                row.getInt("attempts"),
                Times.read(row.getString("saved_at")).orElseThrow(),
                Times.read(row.getString("due_at")).orElseThrow());
    }
}
