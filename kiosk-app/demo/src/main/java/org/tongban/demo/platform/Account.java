// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.sql.SQLException;

/// Counts per case, so that it can be seen from outside whether anything arrived more than once.
///
/// @param manifests PUTs of the manifest that were answered with 200 or 201
/// @param commitRequests commits asked for, whatever came of them
/// @param commits commits that took effect; never more than one
/// @param uploads uploads created, finished or not
record Account(int manifests, int commitRequests, int commits, int uploads) {

    static Account of(Session session, String caseId) throws SQLException {
        int uploads = session.one(row -> row.getInt(1), "SELECT count(*) FROM uploads WHERE case_id = ?", caseId)
                .orElse(0);
        return session.one(
                        row -> new Account(
                                row.getInt("manifests"), row.getInt("commit_requests"), row.getInt("commits"), uploads),
                        "SELECT manifests, commit_requests, commits FROM account WHERE case_id = ?",
                        caseId)
                .orElse(new Account(0, 0, 0, uploads));
    }

    static void manifestTaken(Session session, String caseId) throws SQLException {
        count(session, caseId, "manifests");
    }

    static void commitAsked(Session session, String caseId) throws SQLException {
        count(session, caseId, "commit_requests");
    }

    static void committed(Session session, String caseId) throws SQLException {
        count(session, caseId, "commits");
    }

    private static void count(Session session, String caseId, String column) throws SQLException {
        session.update(
                "INSERT INTO account (case_id, %1$s) VALUES (?, 1) ON CONFLICT (case_id) DO UPDATE SET %1$s = %1$s + 1"
                        .formatted(column),
                caseId);
    }
}
