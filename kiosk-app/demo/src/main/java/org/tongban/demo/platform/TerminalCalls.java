// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import tools.jackson.databind.node.JsonNodeFactory;

/// `/v1/terminals/…`: profile and health.
final class TerminalCalls implements Calls {
    private final Database database;
    private final Profile profile;
    private final Clock clock;

    TerminalCalls(Database database, Profile profile, Clock clock) {
        this.database = database;
        this.profile = profile;
        this.clock = clock;
    }

    @Override
    public Answer answer(Call call) throws IOException, SQLException, Problem {
        var path = call.parts();
        if (path.size() != 4) throw new Problem(404, "not-found", "no such call");
        var terminalId = path.get(2);
        if (!terminalId.equals(call.header("Terminal-Id").orElse(""))) {
            throw new Problem(403, "other-terminal", "a terminal asks for itself only");
        }
        return switch (call.method() + " " + path.get(3)) {
            case "GET profile" -> Answer.json(200, profile.json());
            case "PUT health" -> health(terminalId, StrictJson.of(call.wholeBody()));
            default -> throw new Problem(404, "not-found", "no such call");
        };
    }

    /// Keeps the newest message of each terminal. There is no published catalogue here, so no `catalogEtag` either.
    private Answer health(String terminalId, StrictJson message) throws SQLException, Problem {
        Fields.of(message).time("at");
        database.inTransaction(
                session -> session.update("""
                INSERT INTO health (terminal_id, at, message) VALUES (?, ?, ?)
                ON CONFLICT (terminal_id) DO UPDATE SET at = excluded.at, message = excluded.message
                """, terminalId, clock.instant().toString(), message.text()));
        return Answer.json(200, JsonNodeFactory.instance.objectNode().put("configVersion", profile.configVersion()));
    }
}
