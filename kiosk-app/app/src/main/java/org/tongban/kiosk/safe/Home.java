// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.util.Map;
import java.util.Optional;

/// Which machine a safe belongs to: the first that sent from it. A copied disk image is noticed by it before anything
/// is
/// sent. Thread-safe.
public final class Home {
    private static final String FACT = "home";

    private final Database database;
    private final SqliteJournal journal;

    Home(Database database, SqliteJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// @param machine its identity as a digest; never the identity itself
    public boolean isAt(String machine) {
        return database.inTransaction(session -> {
            Optional<String> known = Facts.read(session, FACT);
            if (known.isEmpty()) {
                Facts.write(session, FACT, machine);
            }
            return known.map(machine::equals).orElse(true);
        });
    }

    /// Somebody says that the safe was moved on purpose and that nothing sends from the old place any more.
    public void moveTo(String machine) {
        database.inTransaction(session -> {
            Facts.write(session, FACT, machine);
            return journal.append(session, "SAFE_MOVED", "", Map.of());
        });
    }
}
