// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongban.kiosk.casework.CanonicalJson;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.Journal;
import tools.jackson.databind.json.JsonMapper;

/// The journal as a hash chain: every line names the SHA-256 of the RFC 8785 form of the line before it, so a line that
/// is changed, moved or taken out is seen. (Lines cut off at the end are seen once the platform holds them.)
/// Thread-safe.
public final class SqliteJournal implements Journal {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FIRST_PREVIOUS = "0".repeat(64);

    private final Database database;
    private final Clock clock;

    SqliteJournal(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// One line as it is hashed and exported.
    public record Line(
            long sequence,
            Instant at,
            String kind,
            String subject,
            Map<String, String> details,
            String previousSha256) {
        public Line {
            details = Map.copyOf(details);
        }

        /// As it is hashed and sent.
        Map<String, Object> json() {
            return Map.of(
                    "sequence", sequence,
                    "at", Times.stored(at),
                    "kind", kind,
                    "subject", subject,
                    "details", details,
                    "previousSha256", previousSha256);
        }

        /// Of the RFC 8785 form.
        String sha256() {
            return Digests.sha256Hex(CanonicalJson.bytes(JSON.writeValueAsString(json())));
        }
    }

    @Override
    public void record(String kind, String subject, Map<String, String> details) {
        database.inTransaction(session -> append(session, kind, subject, details));
    }

    /// The line stands or falls with the change that it tells of.
    int append(Session session, String kind, String subject, Map<String, String> details) throws SQLException {
        String written = JSON.writeValueAsString(new TreeMap<>(details));
        Optional<Line> last = session.one(SqliteJournal::line, "SELECT * FROM journal ORDER BY sequence DESC LIMIT 1");
        return session.update(
                "INSERT INTO journal (sequence, at, kind, subject, details, previous_sha256) VALUES (?, ?, ?, ?, ?, ?)",
                last.map(Line::sequence).orElse(0L) + 1,
                Times.stored(clock.instant()),
                kind,
                subject,
                written,
                last.map(Line::sha256).orElse(FIRST_PREVIOUS));
    }

    /// Oldest first, for export.
    public List<Line> lines() {
        return database.inTransaction(
                session -> session.list(SqliteJournal::line, "SELECT * FROM journal ORDER BY sequence"));
    }

    /// Oldest first; the lines before it are not read.
    public List<Line> since(Instant from) {
        return database.inTransaction(session -> session.list(
                SqliteJournal::line, "SELECT * FROM journal WHERE at >= ? ORDER BY sequence", Times.stored(from)));
    }

    static List<Line> after(Session session, long sequence, int most) throws SQLException {
        return session.list(
                SqliteJournal::line,
                "SELECT * FROM journal WHERE sequence > ? ORDER BY sequence LIMIT ?",
                sequence,
                most);
    }

    /// The sequence of the first line that does not follow from the one before it; empty when the chain holds.
    public Optional<Long> verify() {
        String previous = FIRST_PREVIOUS;
        long sequence = 0;
        for (Line line : lines()) {
            sequence++;
            if (line.sequence() != sequence || !line.previousSha256().equals(previous)) {
                return Optional.of(sequence);
            }
            previous = line.sha256();
        }
        return Optional.empty();
    }

    private static Line line(ResultSet row) throws SQLException {
        Map<String, String> details = new TreeMap<>();
        JSON.readTree(row.getString("details")).forEachEntry((name, value) -> details.put(name, value.stringValue()));
        return new Line(
                row.getLong("sequence"),
                Times.read(row.getString("at")).orElseThrow(),
                row.getString("kind"),
                row.getString("subject"),
                details,
                row.getString("previous_sha256"));
    }
}
