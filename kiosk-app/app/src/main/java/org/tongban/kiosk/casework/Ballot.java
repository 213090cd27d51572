// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One person's answers to a poll. The platform lets each person count once and keeps only a keyed digest of who it
/// was; this terminal keeps nothing once it is sent. Personal: `toString` shows no content.
///
/// @param poll its code
/// @param choices one text for each option chosen, `question/option`
public record Ballot(String poll, List<String> choices, Person voter) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public Ballot {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("a ballot without a choice");
        }
    }

    /// As the platform contract wants it.
    public Message message(Instant at, ZoneId zone) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode list = body.putArray("choices");
        choices.forEach(list::add);
        body.putObject("voter").put("documentType", voter.documentType()).put("documentNumber", voter.documentNumber());
        body.put("at", Rfc3339.of(at, zone));
        return Message.fresh(Message.Kind.VOTE, poll, JSON.writeValueAsBytes(body));
    }

    @Override
    public String toString() {
        return "Ballot[" + poll + "]";
    }
}
