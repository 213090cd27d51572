// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.sql.SQLException;
import java.util.List;

/// The tables; a list of steps that is only ever added to, counted by `PRAGMA user_version`.
final class Schema {
    private static final List<List<String>> STEPS = List.of(
            List.of(
                    """
                    CREATE TABLE signing_key (
                        purpose TEXT PRIMARY KEY,
                        private_pkcs8 BLOB NOT NULL,
                        public_spki BLOB NOT NULL) STRICT
                    """,
                    """
                    CREATE TABLE cases (
                        case_id TEXT PRIMARY KEY,
                        local_number TEXT NOT NULL,
                        item_code TEXT NOT NULL,
                        manifest TEXT NOT NULL,
                        manifest_sha256 TEXT NOT NULL,
                        opened_at TEXT NOT NULL) STRICT
                    """,
                    """
                    CREATE TABLE committed (
                        case_id TEXT PRIMARY KEY REFERENCES cases,
                        case_number TEXT NOT NULL UNIQUE,
                        receipt TEXT NOT NULL,
                        committed_at TEXT NOT NULL) STRICT
                    """,
                    """
                    CREATE TABLE states (
                        case_id TEXT NOT NULL REFERENCES committed,
                        at TEXT NOT NULL,
                        state TEXT NOT NULL,
                        unit TEXT NOT NULL) STRICT
                    """,
                    """
                    CREATE TABLE uploads (
                        upload_id TEXT PRIMARY KEY,
                        case_id TEXT NOT NULL,
                        material_id TEXT NOT NULL,
                        sha256 TEXT NOT NULL,
                        length INTEGER NOT NULL,
                        metadata TEXT NOT NULL,
                        created_at TEXT NOT NULL) STRICT
                    """,
                    // How often each thing was asked for: this is where a test sees whether anything arrived twice.
                    """
                    CREATE TABLE account (
                        case_id TEXT PRIMARY KEY,
                        manifests INTEGER NOT NULL DEFAULT 0,
                        commit_requests INTEGER NOT NULL DEFAULT 0,
                        commits INTEGER NOT NULL DEFAULT 0) STRICT
                    """,
                    """
                    CREATE TABLE serials (
                        prefix TEXT PRIMARY KEY,
                        last INTEGER NOT NULL) STRICT
                    """,
                    """
                    CREATE TABLE health (
                        terminal_id TEXT PRIMARY KEY,
                        at TEXT NOT NULL,
                        message TEXT NOT NULL) STRICT
                    """),
            SmallTables.MESSAGES,
            SmallTables.OFFICE);

    private Schema() {}

    /// Returns the version that the file has now.
    static int bringUpToDate(Session session) throws SQLException {
        int version = session.one(row -> row.getInt(1), "PRAGMA user_version").orElse(0);
        for (var step : STEPS.subList(version, STEPS.size())) {
            for (var statement : step) session.update(statement);
        }
        session.update("PRAGMA user_version = " + STEPS.size());
        return STEPS.size();
    }
}
