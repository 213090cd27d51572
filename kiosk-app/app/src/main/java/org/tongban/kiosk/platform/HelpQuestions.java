// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.casework.HelpCall;
import org.tongban.kiosk.casework.HelpLine;
import org.tongban.kiosk.casework.Rfc3339;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Calls for help over HTTP.
final class HelpQuestions implements HelpLine {
    /// The platform answers after thirty seconds at the latest.
    private static final Duration LONG_POLL = Duration.ofSeconds(40);

    private final Asking asking;
    private final Clock clock;

    HelpQuestions(Asking asking, Clock clock) {
        this.asking = asking;
        this.clock = clock;
    }

    @Override
    public Heard<Standing> call(HelpCall call) {
        ObjectNode body = Json.object()
                .put("terminalId", call.terminalId())
                .put("page", call.page())
                .put("since", Rfc3339.of(call.since(), clock.getZone()))
                .put("kind", call.kind().name());
        return asking.put("/help/" + call.id(), body, HelpQuestions::standing);
    }

    @Override
    public Heard<Board> watch(String hallCode, Optional<String> after) {
        String query =
                after.map(next -> "?after=" + MessageAddress.encoded(next)).orElse("");
        return asking.get(
                "/halls/" + MessageAddress.encoded(hallCode) + "/help" + query, LONG_POLL, HelpQuestions::board);
    }

    @Override
    public Heard<Standing> answer(HelpCall call, String by) {
        ObjectNode body = Json.object().put("by", by).put("at", Rfc3339.of(clock.instant(), clock.getZone()));
        return asking.put("/help/" + call.id() + "/answer", body, HelpQuestions::standing);
    }

    private static Standing standing(JsonNode node) {
        if (!node.path("seen").isBoolean()) {
            throw new NotAsAgreedException("no seen");
        }
        Optional<Instant> at = node.has("answeredAt") ? Optional.of(Json.time(node, "answeredAt")) : Optional.empty();
        return new Standing(node.path("seen").booleanValue(), Json.optionalText(node, "answeredBy"), at);
    }

    private static Board board(JsonNode node) {
        return new Board(
                Json.text(node, "next"),
                Json.items(node, "calls").stream().map(HelpQuestions::seen).toList());
    }

    private static Seen seen(JsonNode node) {
        String kind = Json.text(node, "kind");
        HelpCall call = new HelpCall(
                Json.text(node, "id"),
                Json.text(node, "terminalId"),
                Json.text(node, "page"),
                Json.time(node, "since"),
                Arrays.stream(HelpCall.Kind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(HelpCall.Kind.HELP));
        return new Seen(call, Json.optionalText(node, "answeredBy"));
    }
}
