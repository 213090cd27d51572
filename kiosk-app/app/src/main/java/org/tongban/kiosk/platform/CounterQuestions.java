// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CounterLine;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.casework.Rfc3339;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Windows, queue and decisions over HTTP.
final class CounterQuestions implements CounterLine {
    private final Asking asking;
    private final ZoneId zone;

    CounterQuestions(Asking asking, ZoneId zone) {
        this.asking = asking;
        this.zone = zone;
    }

    @Override
    public Heard<List<Slot>> slots(String itemCode, LocalDate day) {
        String query = "?itemCode=" + MessageAddress.encoded(itemCode) + "&date=" + day;
        return asking.get("/appointments/slots" + query, Asking.each(CounterQuestions::slot));
    }

    @Override
    public Heard<Ticket> ticket(String id, Optional<String> itemCode) {
        ObjectNode body = Json.object();
        itemCode.ifPresent(code -> body.put("itemCode", code));
        return asking.put(
                "/queue-tickets/" + id,
                body,
                node -> new Ticket(
                        Json.text(node, "ticketNumber"),
                        node.path("waiting").intValue(0),
                        Json.optionalText(node, "window")));
    }

    @Override
    public Heard<List<Decision>> decisions(Instant since) {
        String query = "?since=" + MessageAddress.encoded(Rfc3339.of(since, zone));
        return asking.get("/results" + query, Asking.each(CounterQuestions::decision));
    }

    private static Slot slot(JsonNode node) {
        return new Slot(
                Json.text(node, "slotId"),
                Json.time(node, "from"),
                Json.time(node, "until"),
                node.path("free").intValue(0));
    }

    private static Decision decision(JsonNode node) {
        return new Decision(
                Json.text(node, "caseNumber"),
                Json.text(node, "itemName"),
                Json.text(node, "applicant"),
                Json.text(node, "result").equals("GRANTED"),
                Json.time(node, "decidedAt"));
    }
}
