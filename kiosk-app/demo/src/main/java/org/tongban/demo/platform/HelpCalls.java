// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Calls for help: put by terminals, watched by a hall's desk in a long poll, answered by somebody.
final class HelpCalls implements Calls {
    private static final Duration LONGEST_POLL = Duration.ofSeconds(25);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Database database;
    private final Inbox inbox;
    private final Bodies bodies;
    private final String hall;
    private final Object news = new Object();

    /// @param hall the one hall that all terminals of this platform stand in
    HelpCalls(Database database, Inbox inbox, Bodies bodies, String hall) {
        this.database = database;
        this.inbox = inbox;
        this.bodies = bodies;
        this.hall = hall;
    }

    @Override
    public Answer answer(Call call) throws IOException, SQLException, Problem {
        var path = call.parts();
        if (call.method().equals("GET")) return watch(call, path.get(2));
        return path.size() == 4 ? answered(call, path.get(2)) : called(call, path.get(2));
    }

    private Answer called(Call call, String id) throws IOException, SQLException, Problem {
        var json = bodies.read(call);
        var answer = inbox.take("help", id, json, Inbox.Keep.CONTENT, session -> {
            session.update("INSERT INTO help (id) VALUES (?)", id);
            return seen(false);
        });
        tell();
        return answer.status() == 200 ? Answer.json(200, standing(id)) : answer;
    }

    /// The same call again: whether it was seen, and who comes.
    private ObjectNode standing(String id) throws SQLException {
        return database.inTransaction(session -> {
            var row = session.one(
                    one -> new Row(0, Integer.toString(one.getInt("seen")), one.getString("answer")),
                    "SELECT seen, answer FROM help WHERE id = ?",
                    id);
            var standing = seen(row.map(one -> one.id().equals("1")).orElse(false));
            row.ifPresent(one -> addAnswer(standing, one));
            return standing;
        });
    }

    private static void addAnswer(ObjectNode shown, Row row) {
        if (!row.answer().isEmpty()) {
            var answer = MAPPER.readTree(row.answer());
            shown.set("answeredBy", answer.get("by"));
            shown.set("answeredAt", answer.get("at"));
        }
    }

    private static ObjectNode seen(boolean seen) {
        return JsonNodeFactory.instance.objectNode().put("seen", seen);
    }

    private Answer answered(Call call, String id) throws IOException, SQLException, Problem {
        var json = bodies.read(call);
        var answer = inbox.take("help-answer", id, json, Inbox.Keep.CONTENT, session -> {
            int known = session.update("UPDATE help SET seen = 1, answer = ? WHERE id = ?", json.text(), id);
            if (known == 0) throw new Problem(404, "unknown-call", "nobody called for help under this id");
            return seen(true);
        });
        tell();
        return answer;
    }

    private void tell() {
        synchronized (news) {
            news.notifyAll();
        }
    }

    /// Answers at once when there is something, else when something comes or time is up. Whoever looks has seen.
    private Answer watch(Call call, String hallCode) throws SQLException, Problem {
        bodies.check(call);
        var after = call.query("after").orElse("0");
        if (!after.matches("\\d{1,15}")) throw new Problem(422, "message-rejected", "after is none of ours");
        long end = System.nanoTime() + LONGEST_POLL.toNanos();
        synchronized (news) {
            var found = since(hallCode, Long.parseLong(after));
            while (found.get("calls").isEmpty() && System.nanoTime() < end) {
                try {
                    news.wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                    break;
                }
                found = since(hallCode, Long.parseLong(after));
            }
            return Answer.json(200, found);
        }
    }

    private ObjectNode since(String hallCode, long after) throws SQLException {
        var answer = JsonNodeFactory.instance.objectNode();
        var calls = answer.putArray("calls");
        if (!hallCode.equals(hall)) return answer.put("next", Long.toString(after));
        return database.inTransaction(session -> {
            long last = after;
            var rows = session.list(
                    row -> new Row(row.getLong("sequence"), row.getString("id"), row.getString("answer")),
                    "SELECT * FROM help WHERE sequence > ? ORDER BY sequence",
                    after);
            for (var row : rows) {
                last = row.sequence();
                calls.add(shown(session, row));
                session.update("UPDATE help SET seen = 1 WHERE sequence = ?", row.sequence());
            }
            return answer.put("next", Long.toString(last));
        });
    }

    private record Row(long sequence, String id, String answer) {}

    private ObjectNode shown(Session session, Row row) throws SQLException {
        var shown = inbox.content(session, "help", row.id()).orElseThrow().asObject();
        shown.put("id", row.id());
        addAnswer(shown, row);
        return shown;
    }
}
