// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Connections to the exchange database, one for each try. Over anything but this machine's loopback the database must
/// show a certificate for its name that the settings' authority has signed. Thread-safe.
final class FrontDatabase {
    private final ExchangeSettings settings;

    FrontDatabase(ExchangeSettings settings) {
        this.settings = settings;
    }

    @FunctionalInterface
    interface Work<T> {
        T in(Session session) throws SQLException;
    }

    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Connects, works, closes.
    <T> T connected(Work<T> work) throws SQLException {
        try (Connection connection = DriverManager.getConnection(settings.url(), properties())) {
            return work.in(new Session(connection));
        }
    }

    private Properties properties() {
        var all = new Properties();
        all.setProperty("user", settings.user());
        settings.passwordFile().ifPresent(file -> all.setProperty("password", firstLine(file)));
        all.setProperty("sslmode", settings.isLocal() ? "prefer" : "verify-full");
        settings.authority().ifPresent(file -> all.setProperty("sslrootcert", file.toString()));
        all.setProperty("connectTimeout", "10");
        all.setProperty("loginTimeout", "15");
        all.setProperty("socketTimeout", "30");
        all.setProperty("tcpKeepAlive", "true");
        all.setProperty("ApplicationName", "tongban-courier");
        // A server's words may repeat a row's values.
        all.setProperty("logServerErrorDetail", "false");
        return all;
    }

    private static String firstLine(Path file) {
        try {
            return Files.readAllLines(file).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Statements of one connection; each stands at once unless it is within [#together].
    static final class Session {
        private final Connection connection;

        Session(Connection connection) {
            this.connection = connection;
        }

        /// All of it or nothing.
        <T> T together(Work<T> work) throws SQLException {
            connection.setAutoCommit(false);
            try {
                T outcome = work.in(this);
                connection.commit();
                return outcome;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }

        int update(String sql, @Nullable Object... arguments) throws SQLException {
            try (PreparedStatement statement = prepared(sql, arguments)) {
                return statement.executeUpdate();
            }
        }

        <T> List<T> list(Row<T> row, String sql, @Nullable Object... arguments) throws SQLException {
            try (PreparedStatement statement = prepared(sql, arguments);
                    ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        }

        <T> Optional<T> one(Row<T> row, String sql, @Nullable Object... arguments) throws SQLException {
            return list(row, sql, arguments).stream().findFirst();
        }

        private PreparedStatement prepared(String sql, @Nullable Object... arguments) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement;
        }
    }
}
