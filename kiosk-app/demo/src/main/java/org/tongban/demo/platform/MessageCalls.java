// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Ratings, feedback, consultation replies, votes, supervision events and queue tickets.
final class MessageCalls implements Calls {
    private static final Duration SERVED_WITHIN = Duration.ofMinutes(15);

    private final Database database;
    private final Inbox inbox;
    private final Bodies bodies;
    private final Clock clock;

    MessageCalls(Database database, Inbox inbox, Bodies bodies, Clock clock) {
        this.database = database;
        this.inbox = inbox;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public Answer answer(Call call) throws IOException, SQLException, Problem {
        var path = call.parts();
        if (call.method().equals("GET")) return feedback(call, path.getLast());
        var json = bodies.read(call);
        var id = path.getLast();
        return switch (path.get(1)) {
            case "feedback" -> inbox.take("feedback", id, json, Inbox.Keep.CONTENT, this::tracked);
            case "queue-tickets" -> inbox.take("queue-tickets", id, json, Inbox.Keep.CONTENT, this::ticket);
            case "polls" ->
                inbox.take("polls", id, json, Inbox.Keep.DIGEST_ONLY, session -> counted(session, path.get(2), json));
            default ->
                inbox.take(path.get(1), id, json, Inbox.Keep.CONTENT, _ -> JsonNodeFactory.instance.objectNode());
        };
    }

    private Answer feedback(Call call, String trackingNumber) throws SQLException, Problem {
        bodies.check(call);
        return database.attempt(session -> {
            var _ = session.one(
                            row -> 1,
                            "SELECT 1 FROM messages WHERE kind = 'feedback' AND answer LIKE '%\"' || ? || '\"%'",
                            trackingNumber)
                    .orElseThrow(() -> new Problem(404, "unknown-feedback", "no feedback has this tracking number"));
            var stands = JsonNodeFactory.instance.objectNode();
            session.one(
                            row -> row.getString(1),
                            "SELECT text FROM feedback_answer WHERE tracking_number = ?",
                            trackingNumber)
                    .ifPresentOrElse(
                            text -> stands.put("state", "ANSWERED").put("answer", text),
                            () -> stands.put("state", "RECEIVED"));
            return Answer.json(200, stands);
        });
    }

    private ObjectNode tracked(Session session) throws SQLException {
        var number = "FK%s%04d".formatted(today(), next(session, "feedback-" + today()));
        return JsonNodeFactory.instance.objectNode().put("trackingNumber", number);
    }

    private ObjectNode ticket(Session session) throws SQLException {
        int waiting = session.one(
                        row -> row.getInt(1),
                        "SELECT count(*) FROM messages WHERE kind = 'queue-tickets' AND at > ?",
                        clock.instant().minus(SERVED_WITHIN).toString())
                .orElse(0);
        return JsonNodeFactory.instance
                .objectNode()
                .put("ticketNumber", "A%03d".formatted(next(session, "ticket-" + today())))
                .put("waiting", waiting)
                .put("window", "综合窗口");
    }

    /// A person counts once in a poll; only a keyed digest of who it was stays.
    private static ObjectNode counted(Session session, String poll, StrictJson json) throws SQLException {
        var voter = json.object().get("voter");
        var digest = Inbox.keyed(
                session,
                poll + "/" + voter.get("documentType").stringValue() + "/"
                        + voter.get("documentNumber").stringValue());
        int fresh =
                session.update("INSERT INTO voters (poll, digest) VALUES (?, ?) ON CONFLICT DO NOTHING", poll, digest);
        for (var choice : json.object().get("choices")) {
            if (fresh == 1) {
                session.update("""
                    INSERT INTO choices (poll, choice, votes) VALUES (?, ?, 1)
                    ON CONFLICT (poll, choice) DO UPDATE SET votes = votes + 1
                    """, poll, choice.stringValue());
            }
        }
        return JsonNodeFactory.instance.objectNode().put("counted", fresh == 1);
    }

    private String today() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(
                clock.instant().atZone(CaseTable.ZONE).toLocalDate());
    }

    private static int next(Session session, String prefix) throws SQLException {
        return session.one(row -> row.getInt(1), """
            INSERT INTO serials (prefix, last) VALUES (?, 1)
            ON CONFLICT (prefix) DO UPDATE SET last = last + 1 RETURNING last
            """, prefix).orElseThrow();
    }
}
