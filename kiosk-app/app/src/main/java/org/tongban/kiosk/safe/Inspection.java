// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.UnreadableException;
import tools.jackson.core.JacksonException;

/// Opens everything that is kept and compares it with its digests. One case at a time, so memory stays flat.
/// Thread-safe.
public final class Inspection {
    private final Database database;
    private final CaseRows rows;
    private final SealedFiles vault;
    private final SqliteJournal journal;

    Inspection(Database database, CaseRows rows, SealedFiles vault, SqliteJournal journal) {
        this.database = database;
        this.rows = rows;
        this.vault = vault;
        this.journal = journal;
    }

    /// What was looked at and what is wrong.
    ///
    /// @param database `ok`, or what SQLite found broken
    /// @param brokenJournalLine the first line that does not follow
    public record Report(
            String database,
            Optional<Long> brokenJournalLine,
            List<String> sound,
            List<Damage> damaged,
            int materials) {
        public Report {
            sound = List.copyOf(sound);
            damaged = List.copyOf(damaged);
        }

        public boolean isSound() {
            return database.equals("ok") && brokenJournalLine.isEmpty() && damaged.isEmpty();
        }
    }

    /// One case that is not as it was saved.
    ///
    /// @param what `data`, `manifest` or `material ID`
    public record Damage(String caseId, String localNumber, String what) {}

    private record Row(CaseId caseId, String localNumber) {}

    private record Part(String materialId, String sha256) {}

    public Report run() {
        List<String> sound = new ArrayList<>();
        List<Damage> damaged = new ArrayList<>();
        int materials = 0;
        for (Row row : database.inTransaction(session ->
                session.list(Inspection::row, "SELECT case_id, local_number FROM case_file ORDER BY counter"))) {
            List<Part> parts = parts(row.caseId);
            materials += parts.size();
            Optional<String> wrong = wrong(row.caseId).or(() -> wrong(row.caseId, parts));
            if (wrong.isPresent()) {
                damaged.add(new Damage(row.caseId.toString(), row.localNumber, wrong.get()));
            } else {
                sound.add(row.caseId.toString());
            }
        }
        return new Report(database.pragma("integrity_check"), journal.verify(), sound, damaged, materials);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(CaseId.parse(row.getString(1)), row.getString(2));
    }

    private List<Part> parts(CaseId caseId) {
        return database.inTransaction(session -> session.list(
                row -> new Part(row.getString(1), row.getString(2)),
                "SELECT material_id, sha256 FROM material WHERE case_id = ? ORDER BY position",
                caseId.toString()));
    }

    private Optional<String> wrong(CaseId caseId) {
        try {
            return database.inTransaction(session -> {
                rows.byId(session, caseId);
                return session.one(
                                row -> Digests.sha256Hex(rows.open(session, caseId, row.getBytes(1), "manifest"))
                                        .equals(row.getString(2)),
                                "SELECT manifest, manifest_sha256 FROM case_file WHERE case_id = ?",
                                caseId.toString())
                        .filter(same -> !same)
                        .map(_ -> "manifest");
            });
        } catch (UnreadableException | JacksonException _) {
            return Optional.of("data");
        }
    }

    private Optional<String> wrong(CaseId caseId, List<Part> parts) {
        return parts.stream()
                .filter(part -> !isSound(caseId, part))
                .findFirst()
                .map(part -> "material " + part.materialId);
    }

    private boolean isSound(CaseId caseId, Part part) {
        try {
            return Digests.sha256Hex(vault.get(caseId, part.materialId)).equals(part.sha256);
        } catch (UnreadableException _) {
            return false;
        }
    }
}
