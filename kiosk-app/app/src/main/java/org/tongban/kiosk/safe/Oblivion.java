// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.kiosk.casework.CaseId;

/// Forgets delivered cases: a case's key goes with its rows in one transaction; its files, which nobody can open then,
/// right after. What the platform has not confirmed is never forgotten. Thread-safe.
final class Oblivion {
    private final Database database;
    private final SealedFiles files;
    private final SqliteJournal journal;

    Oblivion(Database database, SealedFiles files, SqliteJournal journal) {
        this.database = database;
        this.files = files;
        this.journal = journal;
    }

    /// @return false when it is not here, or the platform has not confirmed in a reconciliation that it has it
    boolean forget(CaseId caseId) {
        boolean forgotten = database.inTransaction(session -> isConfirmed(session, caseId) && erase(session, caseId));
        if (forgotten) {
            files.remove(caseId);
        }
        return forgotten;
    }

    private static boolean isConfirmed(Session session, CaseId caseId) throws SQLException {
        return session.one(row -> 1, """
                        SELECT 1 FROM outgoing WHERE case_id = ? AND state = 'DELIVERED' AND reconciled_at IS NOT NULL
                        """, caseId.toString()).isPresent();
    }

    /// The delivered cases that the platform has confirmed once more.
    Set<CaseId> confirmed() {
        return Set.copyOf(database.inTransaction(session -> session.list(
                row -> CaseId.parse(row.getString(1)),
                "SELECT case_id FROM outgoing WHERE state = 'DELIVERED' AND reconciled_at IS NOT NULL")));
    }

    private boolean erase(Session session, CaseId caseId) throws SQLException {
        for (String table : List.of("outgoing", "material", "case_file")) {
            session.update("DELETE FROM " + table + " WHERE case_id = ?", caseId.toString());
        }
        CaseKeys.destroy(session, caseId);
        journal.append(session, "CASE_FORGOTTEN", caseId.toString(), Map.of());
        return true;
    }
}
