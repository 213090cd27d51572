// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tongban.kiosk.courier.Lease;

/// The courier's lease as a row. A holder is a process of this machine, so its death is seen at once; the time limit is
/// for one that lives and hangs. Two couriers at once would do no harm (every write may be repeated), only waste.
/// Thread-safe.
final class SqliteLease implements Lease {
    /// Longer than any wait between two renewals: one material on a slow line.
    static final Duration TERM = Duration.ofMinutes(10);

    private final Database database;
    private final Clock clock;
    private final String token = UUID.randomUUID().toString();

    SqliteLease(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param started in milliseconds of the epoch, since process numbers are used again
    private record Holder(String token, long pid, long started, Instant until) {
        boolean isAlive() {
            return ProcessHandle.of(pid).map(SqliteLease::startOf).orElse(-1L) == started;
        }
    }

    @Override
    public boolean hold() {
        return database.inTransaction(session -> {
            Optional<Holder> holder = holder(session);
            boolean free = holder.map(this::isOver).orElse(true);
            if (free && !holder.map(this::isOursForLong).orElse(false)) {
                take(session);
            }
            return free;
        });
    }

    /// A term that ends later than a term from now was written before the clock was set back.
    private boolean isOver(Holder holder) {
        Instant now = clock.instant();
        return holder.token.equals(token)
                || !holder.until.isAfter(now)
                || holder.until.isAfter(now.plus(TERM))
                || !holder.isAlive();
    }

    /// Spares a forced write for each message of a long queue.
    private boolean isOursForLong(Holder holder) {
        Instant now = clock.instant();
        return holder.token.equals(token)
                && holder.until.isAfter(now.plus(TERM.dividedBy(2)))
                && !holder.until.isAfter(now.plus(TERM));
    }

    private void take(Session session) throws SQLException {
        ProcessHandle self = ProcessHandle.current();
        session.update(
                """
                INSERT INTO lease (name, token, pid, started, until) VALUES ('courier', ?1, ?2, ?3, ?4)
                ON CONFLICT (name) DO UPDATE SET token = ?1, pid = ?2, started = ?3, until = ?4
                """,
                token,
                self.pid(),
                startOf(self),
                Times.stored(clock.instant().plus(TERM)));
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public void release() {
        database.inTransaction(session -> session.update("DELETE FROM lease WHERE token = ?", token));
    }

    @Override
    public Optional<String> otherHolder() {
        return database.inTransaction(
                session -> holder(session).filter(holder -> !isOver(holder)).map(holder -> "pid " + holder.pid));
    }

    private static Optional<Holder> holder(Session session) throws SQLException {
        return session.one(
                row -> new Holder(
                        row.getString("token"),
                        row.getLong("pid"),
                        row.getLong("started"),
                        Times.read(row.getString("until")).orElseThrow()),
                "SELECT * FROM lease WHERE name = 'courier'");
    }
}
