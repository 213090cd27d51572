// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.courier.SealedCopies;

/// Sealed bytes as they lie on the disk; opens nothing. Thread-safe.
final class SafeCopies implements SealedCopies {
    private final Database database;
    private final SealedFiles files;
    private final boolean isSealed;

    /// @param isSealed false in a demonstration's safe; what is readable goes to nobody else
    SafeCopies(Database database, SealedFiles files, boolean isSealed) {
        this.database = database;
        this.files = files;
        this.isSealed = isSealed;
    }

    private record Row(byte[] manifest, String key) {}

    @Override
    public Optional<Copy> of(CaseId caseId) {
        Optional<Row> row = database.inTransaction(session ->
                session.one(found -> new Row(found.getBytes(1), found.getString(2)), """
                SELECT c.manifest, k.escrow FROM case_file c JOIN case_key k ON k.case_id = c.case_id
                WHERE c.case_id = ? AND k.escrow IS NOT NULL AND k.escrow <> ''
                """, caseId.toString()));
        return row.filter(_ -> isSealed).map(found -> new Copy(found.manifest, found.key, sheets(caseId)));
    }

    private List<Sheet> sheets(CaseId caseId) {
        List<Map.Entry<String, String>> known = database.inTransaction(session -> session.list(
                row -> Map.entry(row.getString(1), row.getString(2)),
                "SELECT material_id, filename FROM material WHERE case_id = ? ORDER BY position",
                caseId.toString()));
        List<Sheet> sheets = new ArrayList<>();
        for (var material : known) {
            byte[] sealed = content(caseId, material.getKey());
            sheets.add(new Sheet(material.getKey(), material.getValue(), sealed.length, Digests.sha256Hex(sealed)));
        }
        return sheets;
    }

    @Override
    public byte[] content(CaseId caseId, String materialId) {
        return files.sealedBytes(caseId, materialId);
    }
}
