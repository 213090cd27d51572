// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;

/// Sealed drafts between a phone and a terminal. Who does not know the code's secret part can do nothing with them.
final class DraftCalls implements Calls {
    private final Database database;
    private final Inbox inbox;
    private final Bodies bodies;
    private final Clock clock;

    DraftCalls(Database database, Inbox inbox, Bodies bodies, Clock clock) {
        this.database = database;
        this.inbox = inbox;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public Answer answer(Call call) throws IOException, SQLException, Problem {
        var lookup = call.parts().getLast();
        if (call.method().equals("GET")) return get(call, lookup);
        var json = bodies.read(call);
        return inbox.take(
                "drafts",
                lookup,
                json,
                Inbox.Keep.CONTENT,
                _ -> tools.jackson.databind.node.JsonNodeFactory.instance.objectNode());
    }

    private Answer get(Call call, String lookup) throws SQLException, Problem {
        bodies.check(call);
        return database.attempt(session -> {
            var draft = inbox.content(session, "drafts", lookup)
                    .filter(found -> OffsetDateTime.parse(found.get("expiresAt").stringValue())
                            .toInstant()
                            .isAfter(clock.instant()))
                    .orElseThrow(() -> new Problem(404, "unknown-draft", "no draft, or it has expired"));
            return Answer.json(200, draft);
        });
    }
}
