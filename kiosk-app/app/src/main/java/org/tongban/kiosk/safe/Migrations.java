// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.SQLException;
import java.util.List;

/// Brings a file's tables up to date by the steps of [SafeTables]. `PRAGMA user_version` counts the steps that a file
/// has
/// seen.
final class Migrations {
    private static final List<List<String>> STEPS =
            List.of(SafeTables.FIRST, SafeTables.LEASE_AND_MESSAGES, SafeTables.RECONCILE, SafeTables.CUSTODY);

    /// What a file of this release says of itself.
    static final int VERSION = STEPS.size();

    private Migrations() {}

    static int run(Session session) throws SQLException {
        int seen = session.one(row -> row.getInt(1), "PRAGMA user_version").orElse(0);
        if (seen > STEPS.size()) {
            throw new IllegalStateException("the database was written by a newer release");
        }
        for (List<String> step : STEPS.subList(seen, STEPS.size())) {
            for (String sql : step) {
                session.update(sql);
            }
        }
        session.update("PRAGMA user_version = " + STEPS.size());
        return STEPS.size();
    }
}
