// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Appointments: half-hour slots on Monday to Friday, three people each.
final class AppointmentCalls implements Calls {
    private static final int PLACES = 3;
    private static final LocalTime FIRST = LocalTime.of(9, 0);
    private static final int SLOTS = 15;
    private static final DateTimeFormatter SLOT = DateTimeFormatter.ofPattern("uuuuMMdd-HHmm");

    private final Database database;
    private final Inbox inbox;
    private final Bodies bodies;

    AppointmentCalls(Database database, Inbox inbox, Bodies bodies) {
        this.database = database;
        this.inbox = inbox;
        this.bodies = bodies;
    }

    @Override
    public Answer answer(Call call) throws IOException, SQLException, Problem {
        var id = call.parts().getLast();
        return switch (call.method()) {
            case "GET" -> slots(call);
            case "DELETE" -> cancel(call, id);
            default -> {
                var json = bodies.read(call);
                yield inbox.take("appointments", id, json, Inbox.Keep.CONTENT, session -> wanted(session, id, json));
            }
        };
    }

    private Answer slots(Call call) throws SQLException, Problem {
        bodies.check(call);
        var day = day(call.query("date").orElseThrow());
        var list = JsonNodeFactory.instance.arrayNode();
        return database.attempt(session -> {
            boolean closed = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            for (int i = 0; i < SLOTS && !closed; i++) {
                var from = day.atTime(FIRST).plusMinutes(30L * i);
                list.addObject()
                        .put("slotId", SLOT.format(from))
                        .put("from", time(from))
                        .put("until", time(from.plusMinutes(30)))
                        .put("free", PLACES - taken(session, SLOT.format(from)));
            }
            return Answer.json(200, list);
        });
    }

    private static LocalDate day(String text) throws Problem {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new Problem(422, "message-rejected", "date is no day of the calendar");
        }
    }

    private static int taken(Session session, String slotId) throws SQLException {
        return session.one(row -> row.getInt(1), "SELECT count(*) FROM appointments WHERE slot_id = ?", slotId)
                .orElse(0);
    }

    private static ObjectNode wanted(Session session, String id, StrictJson json) throws SQLException, Problem {
        var slotId = json.object().get("slotId").stringValue();
        var answer = JsonNodeFactory.instance.objectNode();
        if (taken(session, slotId) >= PLACES) return answer.put("state", "FULL");
        session.update("INSERT INTO appointments (id, slot_id) VALUES (?, ?)", id, slotId);
        return answer.put("state", "CONFIRMED").put("window", "综合窗口").put("at", time(start(slotId)));
    }

    private static LocalDateTime start(String slotId) throws Problem {
        try {
            return LocalDateTime.parse(slotId, SLOT);
        } catch (DateTimeException _) {
            throw new Problem(422, "message-rejected", "slotId is no slot");
        }
    }

    private Answer cancel(Call call, String id) throws SQLException, Problem {
        bodies.check(call);
        return database.attempt(session -> {
            session.update("DELETE FROM appointments WHERE id = ?", id);
            return Answer.empty(204);
        });
    }

    private static String time(LocalDateTime at) {
        return CaseView.time(at.atZone(CaseTable.ZONE).toInstant());
    }
}
