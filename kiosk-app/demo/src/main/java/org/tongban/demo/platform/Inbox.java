// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Small messages by the id that a terminal gave them: the same content again gets the same answer, other content is
/// refused. Contents are compared by a keyed digest, so that nothing can be guessed back from it.
final class Inbox {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Database database;
    private final Clock clock;

    Inbox(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What a message gets for an answer the first time.
    @FunctionalInterface
    interface Reply {
        ObjectNode to(Session session) throws SQLException, Problem;
    }

    /// Whether the content itself is kept.
    enum Keep {
        CONTENT,
        /// Votes: who voted for what is not written down.
        DIGEST_ONLY
    }

    Answer take(String kind, String id, StrictJson json, Keep keep, Reply reply)
            throws IOException, SQLException, Problem {
        var canonical = json.sha256();
        return database.attempt(session -> {
            var digest = keyed(session, kind + "/" + id + "/" + canonical);
            var standing = session.one(
                    row -> new Standing(row.getString("digest"), row.getString("answer")),
                    "SELECT digest, answer FROM messages WHERE kind = ? AND id = ?",
                    kind,
                    id);
            if (standing.isPresent()) return again(standing.get(), digest);
            var answer = reply.to(session);
            session.update(
                    "INSERT INTO messages (kind, id, digest, body, answer, at) VALUES (?, ?, ?, ?, ?, ?)",
                    kind,
                    id,
                    digest,
                    keep == Keep.CONTENT ? json.text() : "",
                    answer.toString(),
                    clock.instant().toString());
            return Answer.json(201, answer);
        });
    }

    private record Standing(String digest, String answer) {}

    private static Answer again(Standing standing, String digest) throws Problem {
        if (standing.digest().equals(digest)) return Answer.json(200, MAPPER.readTree(standing.answer()));
        throw new Problem(409, "message-conflict", "this id stands with other content");
    }

    Optional<JsonNode> content(Session session, String kind, String id) throws SQLException {
        return session.one(
                row -> MAPPER.readTree(row.getString(1)),
                "SELECT body FROM messages WHERE kind = ? AND id = ? AND body <> ''",
                kind,
                id);
    }

    /// HMAC-SHA-256 under a key that never leaves the database.
    static String keyed(Session session, String text) throws SQLException {
        var kept = session.one(row -> row.getBytes(1), "SELECT secret FROM digest_key");
        if (kept.isEmpty()) {
            var fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            session.update("INSERT INTO digest_key (secret) VALUES (?)", fresh);
            return keyed(session, text);
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(kept.get(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HMAC-SHA-256", e);
        }
    }
}
