// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.util.List;

/// Tables of everything that is not a case.
final class SmallTables {
    static final List<String> MESSAGES = List.of(
            "CREATE TABLE digest_key (secret BLOB NOT NULL) STRICT",
            """
            CREATE TABLE messages (
                kind TEXT NOT NULL,
                id TEXT NOT NULL,
                digest TEXT NOT NULL,
                body TEXT NOT NULL,
                answer TEXT NOT NULL,
                at TEXT NOT NULL,
                PRIMARY KEY (kind, id)) STRICT
            """,
            """
            CREATE TABLE voters (
                poll TEXT NOT NULL,
                digest TEXT NOT NULL,
                PRIMARY KEY (poll, digest)) STRICT
            """,
            """
            CREATE TABLE choices (
                poll TEXT NOT NULL,
                choice TEXT NOT NULL,
                votes INTEGER NOT NULL,
                PRIMARY KEY (poll, choice)) STRICT
            """,
            "CREATE TABLE appointments (id TEXT PRIMARY KEY, slot_id TEXT NOT NULL) STRICT",
            """
            CREATE TABLE help (
                sequence INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                seen INTEGER NOT NULL DEFAULT 0,
                answer TEXT NOT NULL DEFAULT '') STRICT
            """,
            """
            CREATE TABLE journal (
                terminal_id TEXT NOT NULL,
                sequence INTEGER NOT NULL,
                sha256 TEXT NOT NULL,
                line TEXT NOT NULL,
                PRIMARY KEY (terminal_id, sequence)) STRICT
            """);

    /// What the offices say of a case, beside its states.
    static final List<String> OFFICE = List.of(
            "CREATE TABLE office (case_id TEXT PRIMARY KEY, shown TEXT NOT NULL) STRICT",
            "CREATE TABLE feedback_answer (tracking_number TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT");

    private SmallTables() {}
}
