// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.LocalNumber;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.MendingTask;
import org.tongban.kiosk.casework.Mendings;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.casework.Supersedes;
import org.tongban.kiosk.casework.UnreadableException;
import org.tongban.kiosk.casework.UnsentAge;

/// What was done about a case is a fact beside it, written in the transaction that saves its substitute, so that there
/// is never a second one.
final class SqliteMendings implements Mendings {
    /// Why the old case waits no longer; [Queue#retry] passes it over.
    static final String SUPERSEDED = "superseded";

    private static final String SUBSTITUTE = "substitute/";
    private static final String CALLED = "called/";

    private final Database database;
    private final CaseRows rows;
    private final SealedFiles vault;
    private final SqliteCases cases;
    private final SqliteJournal journal;
    private final UnsentAge age;
    private final Clock clock;

    SqliteMendings(
            Database database,
            CaseRows rows,
            SealedFiles vault,
            SqliteCases cases,
            SqliteJournal journal,
            UnsentAge age,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.vault = vault;
        this.cases = cases;
        this.journal = journal;
        this.age = age;
        this.clock = clock;
    }

    @Override
    public List<MendingTask> tasks() {
        return database.inTransaction(session -> session.list(row -> task(session, row), """
                SELECT c.case_id, c.local_number, c.saved_at, o.why FROM outgoing o JOIN case_file c
                  ON c.case_id = o.case_id WHERE o.state = 'QUARANTINED' ORDER BY o.counter
                """));
    }

    private MendingTask task(Session session, ResultSet row) throws SQLException {
        CaseId caseId = CaseId.parse(row.getString("case_id"));
        Instant savedAt = Times.read(row.getString("saved_at")).orElseThrow();
        return new MendingTask(
                caseId,
                new LocalNumber(row.getString("local_number")),
                savedAt,
                rows.readableById(session, caseId).map(SavedCase::submission),
                row.getString("why"),
                age.legalDeadline(savedAt),
                Facts.read(session, SUBSTITUTE + caseId).map(CaseId::parse),
                Facts.read(session, CALLED + caseId).map(Instant::parse));
    }

    @Override
    public SavedCase substitute(Supersedes why) {
        Submission old = cases.byId(why.caseId())
                .orElseThrow(() -> new IllegalStateException("no such case"))
                .submission();
        Submission anew = again(old, CaseId.fresh());
        for (Material material : old.materials()) {
            vault.put(anew.caseId(), material.materialId(), intact(old.caseId(), material));
        }
        try {
            return cases.submit(anew, Optional.of(why), session -> replaced(session, why.caseId(), anew.caseId()));
        } catch (IllegalStateException e) {
            vault.discard(anew.caseId());
            throw e;
        }
    }

    private byte[] intact(CaseId caseId, Material material) {
        byte[] content = vault.get(caseId, material.materialId());
        if (content.length != material.size()) {
            throw new UnreadableException("material " + material.materialId() + " of " + caseId);
        }
        return content;
    }

    private int replaced(Session session, CaseId old, CaseId anew) throws SQLException {
        if (Facts.read(session, SUBSTITUTE + old).isPresent()) {
            throw new IllegalStateException("the case has a substitute already");
        }
        requireSetAside(session, old);
        Facts.write(session, SUBSTITUTE + old, anew.toString());
        session.update("UPDATE outgoing SET why = ? WHERE case_id = ?", SUPERSEDED, old.toString());
        return journal.append(session, "CASE_SUPERSEDED", old.toString(), Map.of("substitute", anew.toString()));
    }

    private static Submission again(Submission old, CaseId caseId) {
        return new Submission(
                caseId,
                old.item(),
                old.applicant(),
                old.phone(),
                old.agent(),
                old.evidence(),
                old.answers(),
                old.sources(),
                old.materials(),
                old.signature(),
                old.declaredAt());
    }

    @Override
    public void called(CaseId caseId) {
        database.inTransaction(session -> {
            requireSetAside(session, caseId);
            Facts.write(session, CALLED + caseId, clock.instant().toString());
            return journal.append(session, "PERSON_TOLD", caseId.toString(), Map.of());
        });
    }

    private static void requireSetAside(Session session, CaseId caseId) throws SQLException {
        Optional<String> state =
                session.one(row -> row.getString(1), "SELECT state FROM outgoing WHERE case_id = ?", caseId.toString());
        if (!state.equals(Optional.of("QUARANTINED"))) {
            throw new IllegalStateException("the case is not set aside");
        }
    }
}
