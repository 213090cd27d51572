// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.SQLException;
import java.time.LocalDate;
import org.tongban.kiosk.casework.LocalNumber;

/// Fills a measuring safe with copies of its one case: rows only, since it is rows that a long queue makes slow.
public final class Volume {
    private static final int IN_ONE_TRANSACTION = 10_000;

    private final Database database;

    Volume(Database database) {
        this.database = database;
    }

    /// @param count how many cases there are afterwards
    public void copyTo(int count) {
        for (int from = 2; from <= count; from += IN_ONE_TRANSACTION) {
            int first = from;
            int last = Math.min(count, from + IN_ONE_TRANSACTION - 1);
            database.inTransaction(session -> copy(session, first, last));
        }
    }

    private static int copy(Session session, int first, int last) throws SQLException {
        for (int number = first; number <= last; number++) {
            String id = "'00000000-0000-7000-8000-%012d'".formatted(number);
            session.update("INSERT INTO case_key (case_id, wrapped) SELECT " + id
                    + ", wrapped FROM case_key k JOIN case_file c ON c.case_id = k.case_id WHERE c.counter = 1");
            session.update(
                    "INSERT INTO case_file SELECT " + id
                            + ", ?, ?, item_code, saved_at, payload, manifest, manifest_sha256 FROM case_file WHERE"
                            + " counter = 1",
                    number,
                    LocalNumber.of("000000", LocalDate.EPOCH.plusDays(number / 90_000), number)
                            .value());
            session.update(
                    "INSERT INTO outgoing (case_id, counter, state, due_at) SELECT " + id
                            + ", ?, state, due_at FROM outgoing WHERE counter = 1",
                    number);
        }
        return last;
    }
}
