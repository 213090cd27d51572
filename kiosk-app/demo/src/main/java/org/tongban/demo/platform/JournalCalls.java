// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Journals of terminals, line by line, each held against the one before it.
final class JournalCalls implements Calls {
    private static final String FIRST_PREVIOUS = "0".repeat(64);

    private final Database database;
    private final Bodies bodies;

    JournalCalls(Database database, Bodies bodies) {
        this.database = database;
        this.bodies = bodies;
    }

    @Override
    public Answer answer(Call call) throws IOException, SQLException, Problem {
        var path = call.parts();
        var terminalId = path.get(2);
        if (!terminalId.equals(call.header("Terminal-Id").orElse(""))) {
            throw new Problem(403, "other-terminal", "a terminal tells of itself only");
        }
        var lines = bodies.read(call).object().get("lines");
        long first = Long.parseLong(path.get(3));
        return database.attempt(session -> {
            boolean fresh = false;
            long sequence = first;
            for (var line : lines) {
                if (line.get("sequence").longValue() != sequence) {
                    throw new Problem(409, "journal-conflict", "lines are not in sequence");
                }
                fresh |= take(session, terminalId, line);
                sequence++;
            }
            var answer = JsonNodeFactory.instance.objectNode().put("through", sequence - 1);
            return Answer.json(fresh ? 201 : 200, answer);
        });
    }

    /// Whether the line is new here.
    private static boolean take(Session session, String terminalId, JsonNode line) throws SQLException, Problem {
        long sequence = line.get("sequence").longValue();
        var sha256 = sha256(line);
        var standing = digestOf(session, terminalId, sequence);
        if (standing.isPresent()) {
            if (standing.get().equals(sha256)) return false;
            throw new Problem(409, "journal-conflict", "line " + sequence + " stands with other content");
        }
        var previous = sequence == 1 ? Optional.of(FIRST_PREVIOUS) : digestOf(session, terminalId, sequence - 1);
        if (!previous.equals(Optional.of(line.get("previousSha256").stringValue()))) {
            throw new Problem(409, "chain-broken", "line " + sequence + " does not follow from the one before it");
        }
        session.update(
                "INSERT INTO journal (terminal_id, sequence, sha256, line) VALUES (?, ?, ?, ?)",
                terminalId,
                sequence,
                sha256,
                line.toString());
        return true;
    }

    private static Optional<String> digestOf(Session session, String terminalId, long sequence) throws SQLException {
        return session.one(
                row -> row.getString(1),
                "SELECT sha256 FROM journal WHERE terminal_id = ? AND sequence = ?",
                terminalId,
                sequence);
    }

    private static String sha256(JsonNode line) throws Problem {
        try {
            return Digests.sha256(new JsonCanonicalizer(line.toString()).getEncodedUTF8());
        } catch (IOException _) {
            throw new Problem(422, "message-rejected", "a line has no canonical form");
        }
    }
}
