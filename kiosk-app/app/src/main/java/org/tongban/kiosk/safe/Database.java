// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteJDBCLoader;
import org.tongban.kiosk.casework.StorageFullException;

/// One SQLite file and the only class that knows a connection. WAL with `synchronous=FULL`: what a transaction has
/// committed survives a pulled plug. One writer; any thread, one at a time. Errors never carry a row's content.
final class Database implements AutoCloseable {
    /// 3.51.3 mends a WAL reset race that could corrupt a database used by two connections.
    private static final int OLDEST_SQLITE = 3_051_003;

    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();
    /// Of the thread that has the lock.
    private boolean isBusy;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /// Loads SQLite itself, once a JVM.
    static void prepareLibrary() {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            throw new IllegalStateException("the library of SQLite cannot be loaded", e);
        }
    }

    /// Opens or creates the file and brings its tables up to date.
    static Database open(Path file) {
        Connection connection;
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        } catch (SQLException e) {
            throw translated(e);
        }
        var database = new Database(connection);
        database.prepare();
        return database;
    }

    @FunctionalInterface
    interface Work<T> {
        T in(Session session) throws SQLException;
    }

    /// Runs the work in one durable transaction; nothing of it stays when it throws.
    ///
    /// @throws StorageFullException when the disk took no more
    <T> T inTransaction(Work<T> work) {
        lock.lock();
        try {
            if (isBusy) {
                throw new IllegalStateException("a transaction within a transaction");
            }
            return committed(work);
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            lock.unlock();
        }
    }

    /// A transaction that a pulled plug may undo, for what is only a convenience (where an upload was begun, when a
    /// case
    /// is tried next). It stands after a killed process, and it is on disk at the latest with the next durable one.
    <T> T inPassing(Work<T> work) {
        lock.lock();
        try {
            run("PRAGMA synchronous = NORMAL");
            return inTransaction(work);
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            inSettings("PRAGMA synchronous = FULL");
            lock.unlock();
        }
    }

    private <T> T committed(Work<T> work) throws SQLException {
        run("BEGIN IMMEDIATE");
        isBusy = true;
        try {
            T outcome = work.in(new Session(connection));
            run("COMMIT");
            return outcome;
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        } finally {
            isBusy = false;
        }
    }

    /// SQLite rolls back by itself after some errors (a full disk is one), so there may be nothing left to undo.
    private void rollBack(Exception cause) {
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /// For settings and checks that stand outside of transactions.
    String pragma(String sql) {
        lock.lock();
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA " + sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            lock.unlock();
        }
    }

    private void prepare() {
        pragma("busy_timeout = 10000");
        pragma("journal_mode = WAL");
        for (String setting : new String[] {"synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"}) {
            inSettings("PRAGMA " + setting);
        }
        String version = inTransaction(session -> session.one(row -> row.getString(1), "SELECT sqlite_version()"))
                .orElseThrow();
        String[] parts = version.split("\\.", 3);
        int number = Integer.parseInt(parts[0]) * 1_000_000
                + Integer.parseInt(parts[1]) * 1_000
                + Integer.parseInt(parts[2]);
        if (number < OLDEST_SQLITE) {
            throw new IllegalStateException("SQLite " + version + " is too old; 3.51.3 is needed");
        }
        inTransaction(Migrations::run);
    }

    private void inSettings(String sql) {
        try {
            run(sql);
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static RuntimeException translated(SQLException e) {
        if (e instanceof SQLiteException sqlite) {
            String code = sqlite.getResultCode().name();
            if (code.equals("SQLITE_FULL") || code.startsWith("SQLITE_IOERR")) {
                return new StorageFullException(new IllegalStateException(code));
            }
            return new IllegalStateException("database: " + code, e);
        }
        return new IllegalStateException("database: " + e.getErrorCode(), e);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            lock.unlock();
        }
    }
}
