// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.SQLException;
import java.util.Optional;

/// Single texts that the safe remembers; nothing personal.
final class Facts {
    private Facts() {}

    static Optional<String> read(Session session, String name) throws SQLException {
        return session.one(row -> row.getString(1), "SELECT value FROM fact WHERE name = ?", name);
    }

    static void write(Session session, String name, String value) throws SQLException {
        session.update(
                "INSERT INTO fact (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
                name,
                value);
    }
}
