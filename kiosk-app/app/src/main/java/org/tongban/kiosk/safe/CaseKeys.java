// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.SQLException;
import org.tongban.kiosk.casework.CaseId;

/// The cases' keys, kept wrapped. Thread-safe through the database.
final class CaseKeys {
    private final Sealing sealing;

    CaseKeys(Sealing sealing) {
        this.sealing = sealing;
    }

    /// The case's key, made at its first use.
    byte[] of(Session session, CaseId caseId) throws SQLException {
        var wrapped = session.one(
                row -> row.getBytes("wrapped"), "SELECT wrapped FROM case_key WHERE case_id = ?", caseId.toString());
        if (wrapped.isPresent()) {
            return sealing.unwrap(wrapped.get(), identity(caseId));
        }
        byte[] key = sealing.freshKey();
        session.update(
                "INSERT INTO case_key (case_id, wrapped) VALUES (?, ?)",
                caseId.toString(),
                sealing.wrap(key, identity(caseId)));
        return key;
    }

    static void destroy(Session session, CaseId caseId) throws SQLException {
        session.update("DELETE FROM case_key WHERE case_id = ?", caseId.toString());
    }

    private static String identity(CaseId caseId) {
        return "case-key/" + caseId;
    }
}
