// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.Message;
import org.tongban.kiosk.casework.Messages;
import org.tongban.kiosk.casework.PersonalJson;
import org.tongban.kiosk.casework.UnreadableException;
import org.tongban.kiosk.courier.MessageOutbox;
import tools.jackson.databind.json.JsonMapper;

/// Small messages in SQLite, each sealed under a key of its own that is destroyed with its content once it is sent. The
/// journal's lines go the same way, in runs. Thread-safe.
final class SqliteMessages implements Messages, MessageOutbox {
    /// Lines wait this long for company, and a run has at most so many.
    static final Duration JOURNAL_REST = Duration.ofMinutes(5);

    static final int LONGEST_RUN = 500;

    private static final int FULL_RUN = 200;
    private static final Logger LOG = LoggerFactory.getLogger(SqliteMessages.class);
    private static final JsonMapper JSON = PersonalJson.mapper();

    private final Database database;
    private final Sealing sealing;
    private final SqliteJournal journal;
    private final Clock clock;

    SqliteMessages(Database database, Sealing sealing, SqliteJournal journal, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void send(Message message) {
        database.inTransaction(session -> insert(session, message));
    }

    private int insert(Session session, Message message) throws SQLException {
        byte[] key = sealing.freshKey();
        String identity = identity(message.kind(), message.id());
        String now = Times.stored(clock.instant());
        return session.update(
                """
                INSERT INTO message (kind, message_id, target, wrapped, payload, state, due_at, created_at)
                VALUES (?, ?, ?, ?, ?, 'QUEUED', ?, ?) ON CONFLICT (kind, message_id) DO NOTHING
                """,
                message.kind().name(),
                message.id(),
                message.target(),
                sealing.wrap(key, identity),
                sealing.seal(key, message.body(), identity),
                now,
                now);
    }

    private static String identity(Message.Kind kind, String id) {
        return "message/" + kind + "/" + id;
    }

    @Override
    public Optional<Standing> standing(Message.Kind kind, String id) {
        return database.inTransaction(session -> session.one(
                row -> new Standing(State.valueOf(row.getString("state")), answer(row, kind, id), row.getString("why")),
                "SELECT * FROM message WHERE kind = ? AND message_id = ?",
                kind.name(),
                id));
    }

    @Override
    public Optional<Standing> latest(Message.Kind kind, String target) {
        Optional<String> newest = database.inTransaction(session -> session.one(
                row -> row.getString(1),
                "SELECT message_id FROM message WHERE kind = ? AND target = ? ORDER BY sequence DESC LIMIT 1",
                kind.name(),
                target));
        return newest.flatMap(id -> standing(kind, id));
    }

    @Override
    public List<Kept> kept() {
        List<Long> all = database.inTransaction(session -> session.list(
                row -> row.getLong(1),
                "SELECT sequence FROM message WHERE state <> 'SENT' AND kind <> 'JOURNAL' ORDER BY sequence"));
        List<Kept> kept = new ArrayList<>();
        for (long sequence : all) {
            opened(sequence).flatMap(this::kept).ifPresent(kept::add);
        }
        return kept;
    }

    private Optional<Kept> kept(Waiting waiting) {
        return database.inTransaction(session -> session.one(
                row -> new Kept(
                        waiting.message(),
                        State.valueOf(row.getString(1)),
                        Times.read(row.getString(2)).orElseThrow()),
                "SELECT state, created_at FROM message WHERE sequence = ?",
                waiting.sequence()));
    }

    private Optional<String> answer(ResultSet row, Message.Kind kind, String id) throws SQLException {
        byte[] sealed = row.getBytes("answer");
        if (sealed == null) {
            return Optional.empty();
        }
        byte[] key = sealing.unwrap(row.getBytes("wrapped"), identity(kind, id));
        return Optional.of(
                new String(sealing.open(key, sealed, identity(kind, id) + "/answer"), StandardCharsets.UTF_8));
    }

    @Override
    public Optional<Waiting> nextMessage(Instant now) {
        database.inTransaction(session -> queueJournal(session, now));
        Optional<Long> due = due(now);
        while (due.isPresent()) {
            Optional<Waiting> opened = opened(due.get());
            if (opened.isPresent()) {
                return opened;
            }
            refused(due.get(), UnreadableException.WHY);
            due = due(now);
        }
        return Optional.empty();
    }

    private Optional<Long> due(Instant now) {
        return database.inTransaction(session -> session.one(
                row -> row.getLong(1),
                "SELECT sequence FROM message WHERE state = 'QUEUED' AND due_at <= ? ORDER BY sequence LIMIT 1",
                Times.stored(now)));
    }

    private Optional<Waiting> opened(long sequence) {
        try {
            return database.inTransaction(
                    session -> session.one(this::waiting, "SELECT * FROM message WHERE sequence = ?", sequence));
        } catch (UnreadableException e) {
            LOG.error("a message is damaged on this terminal's disk: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        var kind = Message.Kind.valueOf(row.getString("kind"));
        String id = row.getString("message_id");
        byte[] key = sealing.unwrap(row.getBytes("wrapped"), identity(kind, id));
        byte[] body = sealing.open(key, row.getBytes("payload"), identity(kind, id));
        return new Waiting(
                row.getLong("sequence"), new Message(kind, id, row.getString("target"), body), row.getInt("attempts"));
    }

    /// Freezes the next run of the journal when there is enough of it or it has waited long enough.
    private int queueJournal(Session session, Instant now) throws SQLException {
        if (session.one(row -> 1, "SELECT 1 FROM message WHERE kind = 'JOURNAL' AND state = 'QUEUED'")
                .isPresent()) {
            return 0;
        }
        long through = session.one(row -> row.getLong(1), "SELECT value FROM counter WHERE name = 'journal-queued'")
                .orElseThrow();
        List<SqliteJournal.Line> lines = SqliteJournal.after(session, through, LONGEST_RUN);
        boolean ripe = lines.size() >= FULL_RUN
                || !lines.isEmpty() && !lines.getFirst().at().plus(JOURNAL_REST).isAfter(now);
        if (!ripe) {
            return 0;
        }
        var body = Map.of("lines", lines.stream().map(SqliteJournal.Line::json).toList());
        insert(
                session,
                new Message(
                        Message.Kind.JOURNAL,
                        Long.toString(lines.getFirst().sequence()),
                        "",
                        JSON.writeValueAsBytes(body)));
        return session.update(
                "UPDATE counter SET value = ? WHERE name = 'journal-queued'",
                lines.getLast().sequence());
    }

    @Override
    public Optional<Instant> nextMessageAt() {
        return database.inTransaction(session -> session.one(
                        row -> Times.read(row.getString(1)), "SELECT MIN(due_at) FROM message WHERE state = 'QUEUED'")
                .flatMap(at -> at));
    }

    @Override
    public void sent(long sequence, String answer, Instant now) {
        database.inTransaction(session -> {
            Message.Kind kind = session.one(
                            row -> Message.Kind.valueOf(row.getString(1)),
                            "SELECT kind FROM message WHERE sequence = ?",
                            sequence)
                    .orElseThrow();
            return switch (kind) {
                case VOTE, JOURNAL -> session.update("DELETE FROM message WHERE sequence = ?", sequence);
                default -> keepAnswer(session, sequence, answer, now);
            };
        });
    }

    /// The answer gets a key of its own; the key of what was sent is gone with it.
    private int keepAnswer(Session session, long sequence, String answer, Instant now) throws SQLException {
        String identity = session.one(
                        row -> identity(Message.Kind.valueOf(row.getString(1)), row.getString(2)),
                        "SELECT kind, message_id FROM message WHERE sequence = ?",
                        sequence)
                .orElseThrow();
        byte[] key = sealing.freshKey();
        return session.update(
                """
                UPDATE message SET state = 'SENT', why = '', payload = NULL, wrapped = ?, answer = ?, sent_at = ?
                WHERE sequence = ?
                """,
                sealing.wrap(key, identity),
                sealing.seal(key, answer.getBytes(StandardCharsets.UTF_8), identity + "/answer"),
                Times.stored(now),
                sequence);
    }

    @Override
    public void postponed(long sequence, Instant next, String why) {
        database.inTransaction(session -> session.update("""
                UPDATE message SET due_at = ?, why = ?, attempts = attempts + 1
                WHERE sequence = ? AND state = 'QUEUED'
                """, Times.stored(next), why, sequence));
    }

    /// What another courier has sent meanwhile stays as it is: its content is gone, and so is the key.
    @Override
    public void rewritten(long sequence, Message message) {
        String identity = identity(message.kind(), message.id());
        database.inTransaction(session -> {
            Optional<byte[]> key = session.one(
                    row -> sealing.unwrap(row.getBytes(1), identity),
                    "SELECT wrapped FROM message WHERE sequence = ? AND state = 'QUEUED'",
                    sequence);
            return key.isEmpty()
                    ? 0
                    : session.update(
                            "UPDATE message SET payload = ? WHERE sequence = ?",
                            sealing.seal(key.get(), message.body(), identity),
                            sequence);
        });
    }

    @Override
    public void refused(long sequence, String why) {
        database.inTransaction(session -> {
            String name = session.one(
                            row -> row.getString(1) + "/" + row.getString(2),
                            "SELECT kind, message_id FROM message WHERE sequence = ? AND state = 'QUEUED'",
                            sequence)
                    .orElse("");
            if (name.isEmpty()) {
                return 0;
            }
            journal.append(session, "MESSAGE_QUARANTINED", name, Map.of("why", why));
            return session.update(
                    "UPDATE message SET state = 'QUARANTINED', why = ? WHERE sequence = ?", why, sequence);
        });
    }

    @Override
    public List<SetAside> setAside() {
        return database.inTransaction(session -> session.list(
                row -> new SetAside(
                        Message.Kind.valueOf(row.getString("kind")),
                        row.getString("message_id"),
                        row.getString("target"),
                        row.getString("why"),
                        Times.read(row.getString("created_at")).orElseThrow()),
                "SELECT * FROM message WHERE state = 'QUARANTINED' ORDER BY sequence"));
    }

    @Override
    public boolean again(Message.Kind kind, String id) {
        return database.inTransaction(session -> {
            int put = session.update("""
                    UPDATE message SET state = 'QUEUED', due_at = ?, attempts = 0
                    WHERE kind = ? AND message_id = ? AND state = 'QUARANTINED' AND payload IS NOT NULL
                    """, Times.stored(clock.instant()), kind.name(), id);
            if (put > 0) {
                journal.append(session, "MESSAGE_PUT_BACK", kind + "/" + id, Map.of());
            }
            return put > 0;
        });
    }
}
