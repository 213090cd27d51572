// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A rating of a case or of the terminal. Nothing in it says who rates.
///
/// @param tags codes of reasons
/// @param text in the person's own words, may be empty
/// @param round 1, or 2 for the one time that a rating may be given again
/// @param mayCall the person agrees to be called about it; else it is anonymous
public record Rating(About about, Satisfaction level, List<String> tags, String text, int round, boolean mayCall) {
    private static final JsonMapper JSON = PersonalJson.mapper();
    private static final int ROUNDS = 2;

    public Rating {
        tags = List.copyOf(tags);
        if (round < 1 || round > ROUNDS) {
            throw new IllegalArgumentException("a case is rated once, and once again");
        }
    }

    /// What is rated.
    public sealed interface About {
        /// A case by either number.
        record Case(Optional<String> caseNumber, Optional<String> localNumber) implements About {}

        /// This machine.
        record Terminal() implements About {}
    }

    /// The message of this rating. About a case the same round has the same id on every terminal, so that a case counts
    /// once a round whatever is pressed where; about the terminal each rating has its own.
    public Message message(Instant at, ZoneId zone) {
        byte[] body = JSON.writeValueAsBytes(body(at, zone));
        return switch (about) {
            case About.Terminal _ -> Message.fresh(Message.Kind.RATING, "", body);
            case About.Case one -> new Message(Message.Kind.RATING, id(one, round), "", body);
        };
    }

    /// The id of a case's rating; of the form of UUID version 7, as the contract wants ids.
    ///
    /// @throws IllegalArgumentException when the case has no number at all
    public static String id(About.Case rated, int round) {
        String number = rated.localNumber()
                .or(rated::caseNumber)
                .orElseThrow(() -> new IllegalArgumentException("a case without a number"));
        String hex = Digests.sha256Hex(("rating/" + number + "/" + round).getBytes(StandardCharsets.UTF_8));
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-7" + hex.substring(13, 16) + "-a"
                + hex.substring(17, 20) + "-" + hex.substring(20, 32);
    }

    private ObjectNode body(Instant at, ZoneId zone) {
        ObjectNode body = JSON.createObjectNode();
        switch (about) {
            case About.Terminal _ -> body.put("about", "TERMINAL");
            case About.Case one -> {
                body.put("about", "CASE");
                one.caseNumber().ifPresent(number -> body.put("caseNumber", number));
                one.localNumber().ifPresent(number -> body.put("localNumber", number));
            }
        }
        body.put("stars", level.stars());
        var list = body.putArray("tags");
        tags.forEach(list::add);
        if (!text.isBlank()) {
            body.put("text", text.strip());
        }
        return body.put("ratedAt", Rfc3339.of(at, zone))
                .put("round", round)
                .put("anonymous", !mayCall)
                .put("contactAllowed", mayCall)
                .put("channel", "TERMINAL");
    }

    @Override
    public String toString() {
        return "Rating[" + level + ", round " + round + "]";
    }
}
