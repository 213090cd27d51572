// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.PrintJournal;

/// The print journal in SQLite. Thread-safe.
final class SqlitePrintJournal implements PrintJournal {
    private final Database database;
    private final Clock clock;

    SqlitePrintJournal(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Print intend(CaseId caseId, String document) {
        var print = new Print(UUID.randomUUID().toString(), caseId, document, State.INTENT, "");
        database.inTransaction(session -> session.update(
                "INSERT INTO print (print_id, case_id, document, state, why, at) VALUES (?, ?, ?, 'INTENT', '', ?)",
                print.printId(),
                caseId.toString(),
                document,
                Times.stored(clock.instant())));
        return print;
    }

    @Override
    public void moveTo(String printId, State state, String why) {
        int moved = database.inTransaction(session ->
                session.update("UPDATE print SET state = ?, why = ? WHERE print_id = ?", state.name(), why, printId));
        if (moved == 0) {
            throw new IllegalArgumentException("no such print: " + printId);
        }
    }

    @Override
    public List<Print> printsOf(CaseId caseId) {
        return database.inTransaction(session -> session.list(
                row -> new Print(
                        row.getString("print_id"),
                        caseId,
                        row.getString("document"),
                        State.valueOf(row.getString("state")),
                        row.getString("why")),
                "SELECT * FROM print WHERE case_id = ? ORDER BY sequence",
                caseId.toString()));
    }

    /// Nobody knows what became of a print that was under way when the terminal died.
    void settleAfterRestart() {
        database.inTransaction(session -> session.update(
                "UPDATE print SET state = 'UNKNOWN', why = 'terminal stopped' WHERE state IN ('INTENT', 'SENT')"));
    }
}
