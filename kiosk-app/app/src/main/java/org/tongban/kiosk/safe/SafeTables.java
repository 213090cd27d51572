// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.util.List;

/// The tables, as steps that are only ever added to, never changed. Clear columns hold ids, states, times, sizes and
/// codes; whatever is personal is sealed.
final class SafeTables {
    static final List<String> FIRST = List.of(
            """
            CREATE TABLE counter (
              name TEXT PRIMARY KEY,
              value INTEGER NOT NULL
            ) STRICT
            """,
            "INSERT INTO counter (name, value) VALUES ('case', 0)",
            """
            CREATE TABLE case_key (
              case_id TEXT PRIMARY KEY,
              wrapped BLOB NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE case_file (
              case_id TEXT PRIMARY KEY REFERENCES case_key (case_id),
              counter INTEGER NOT NULL UNIQUE,
              local_number TEXT NOT NULL UNIQUE,
              item_code TEXT NOT NULL,
              saved_at TEXT NOT NULL,
              payload BLOB NOT NULL,
              manifest BLOB NOT NULL,
              manifest_sha256 TEXT NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE material (
              case_id TEXT NOT NULL REFERENCES case_file (case_id),
              material_id TEXT NOT NULL,
              position INTEGER NOT NULL,
              filename TEXT NOT NULL,
              sha256 TEXT NOT NULL,
              size INTEGER NOT NULL,
              upload TEXT,
              PRIMARY KEY (case_id, material_id)
            ) STRICT
            """,
            """
            CREATE TABLE outgoing (
              case_id TEXT PRIMARY KEY REFERENCES case_file (case_id),
              counter INTEGER NOT NULL,
              state TEXT NOT NULL,
              due_at TEXT NOT NULL,
              held_until TEXT,
              attempts INTEGER NOT NULL DEFAULT 0,
              why TEXT NOT NULL DEFAULT '',
              case_number TEXT,
              received_at TEXT,
              delivered_at TEXT,
              receipt TEXT
            ) STRICT
            """,
            "CREATE INDEX outgoing_waiting ON outgoing (state, due_at)",
            """
            CREATE TABLE print (
              sequence INTEGER PRIMARY KEY,
              print_id TEXT NOT NULL UNIQUE,
              case_id TEXT NOT NULL,
              document TEXT NOT NULL,
              state TEXT NOT NULL,
              why TEXT NOT NULL,
              at TEXT NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE journal (
              sequence INTEGER PRIMARY KEY,
              at TEXT NOT NULL,
              kind TEXT NOT NULL,
              subject TEXT NOT NULL,
              details TEXT NOT NULL,
              previous_sha256 TEXT NOT NULL
            ) STRICT
            """);

    static final List<String> LEASE_AND_MESSAGES = List.of(
            """
            CREATE TABLE lease (
              name TEXT PRIMARY KEY,
              token TEXT NOT NULL,
              pid INTEGER NOT NULL,
              started INTEGER NOT NULL,
              until TEXT NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE message (
              sequence INTEGER PRIMARY KEY,
              kind TEXT NOT NULL,
              message_id TEXT NOT NULL,
              target TEXT NOT NULL,
              wrapped BLOB NOT NULL,
              payload BLOB,
              answer BLOB,
              state TEXT NOT NULL,
              due_at TEXT NOT NULL,
              attempts INTEGER NOT NULL DEFAULT 0,
              why TEXT NOT NULL DEFAULT '',
              created_at TEXT NOT NULL,
              sent_at TEXT,
              UNIQUE (kind, message_id)
            ) STRICT
            """,
            "CREATE INDEX message_waiting ON message (state, due_at)",
            "INSERT INTO counter (name, value) VALUES ('journal-queued', 0)");

    static final List<String> RECONCILE = List.of("ALTER TABLE outgoing ADD COLUMN reconciled_at TEXT");

    static final List<String> CUSTODY = List.of(
            "ALTER TABLE case_key ADD COLUMN escrow TEXT",
            "CREATE INDEX outgoing_order ON outgoing (counter)",
            "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT");

    private SafeTables() {}
}
