// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.SQLException;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.UnreadableException;

/// The cases' keys, kept wrapped. Thread-safe through the database.
final class CaseKeys {
    private final Sealing sealing;
    private final Escrow escrow;

    CaseKeys(Sealing sealing, Escrow escrow) {
        this.sealing = sealing;
        this.escrow = escrow;
    }

    /// The key of a case that has one.
    ///
    /// @throws UnreadableException when it is not there any more or does not open
    byte[] existing(Session session, CaseId caseId) throws SQLException {
        byte[] closed = wrapped(session, caseId).orElseThrow(() -> new UnreadableException(identity(caseId)));
        return sealing.unwrap(closed, identity(caseId));
    }

    private static Optional<byte[]> wrapped(Session session, CaseId caseId) throws SQLException {
        return session.one(
                row -> row.getBytes("wrapped"), "SELECT wrapped FROM case_key WHERE case_id = ?", caseId.toString());
    }

    /// The case's key, made at its first use.
    byte[] of(Session session, CaseId caseId) throws SQLException {
        var closed = wrapped(session, caseId);
        if (closed.isPresent()) {
            return sealing.unwrap(closed.get(), identity(caseId));
        }
        byte[] key = sealing.freshKey();
        session.update(
                "INSERT INTO case_key (case_id, wrapped, escrow) VALUES (?, ?, ?)",
                caseId.toString(),
                sealing.wrap(key, identity(caseId)),
                escrow.of(session, caseId, key));
        return key;
    }

    static void destroy(Session session, CaseId caseId) throws SQLException {
        session.update("DELETE FROM case_key WHERE case_id = ?", caseId.toString());
    }

    static String identity(CaseId caseId) {
        return "case-key/" + caseId;
    }
}
