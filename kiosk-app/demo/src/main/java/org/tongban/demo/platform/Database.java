// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/// The platform's own SQLite file: WAL, synchronous FULL, one connection, one user at a time.
/// What [#inTransaction] has returned from survives a power cut.
final class Database implements AutoCloseable {
    private final Connection connection;

    Database(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        connection = config.createConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(false);
        inTransaction(Schema::bringUpToDate);
    }

    /// Work that may be refused with a [Problem]; it is rolled back then, as after any other exception.
    @FunctionalInterface
    interface Work<T> {
        T in(Session session) throws SQLException, Problem;
    }

    /// Work that always goes through.
    @FunctionalInterface
    interface PlainWork<T> {
        T in(Session session) throws SQLException;
    }

    synchronized <T> T inTransaction(PlainWork<T> work) throws SQLException {
        try {
            return attempt(work::in);
        } catch (Problem e) {
            throw new IllegalStateException("plain work refused", e);
        }
    }

    synchronized <T> T attempt(Work<T> work) throws SQLException, Problem {
        boolean done = false;
        try {
            var result = work.in(new Session(connection));
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) connection.rollback();
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        connection.close();
    }
}
