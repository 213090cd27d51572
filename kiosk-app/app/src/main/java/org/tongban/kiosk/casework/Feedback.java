// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A complaint, suggestion or question. Personal: `toString` shows no content.
///
/// @param about what it is about, such as a case number
/// @param phone where the answer may go; without one it is anonymous
public record Feedback(Kind kind, String text, Optional<String> about, Optional<String> phone) {
    private static final JsonMapper JSON = PersonalJson.mapper();
    private static final int TITLE = 24;

    /// What it is.
    public enum Kind {
        COMPLAINT(true),
        SUGGESTION(true),
        /// Somebody has to be able to answer.
        CONSULTATION(false);

        private final boolean anonymous;

        Kind(boolean anonymous) {
            this.anonymous = anonymous;
        }

        public boolean mayBeAnonymous() {
            return anonymous;
        }
    }

    public Feedback {
        if (phone.isEmpty() && !kind.mayBeAnonymous()) {
            throw new IllegalArgumentException("a question needs somewhere for its answer to go");
        }
    }

    public Message message(Instant at, ZoneId zone) {
        ObjectNode body = JSON.createObjectNode()
                .put("kind", kind.name())
                .put("title", title())
                .put("text", text);
        about.ifPresent(what -> body.put("about", what));
        phone.ifPresent(number -> body.put("contact", number));
        body.put("anonymous", phone.isEmpty()).put("createdAt", Rfc3339.of(at, zone));
        return Message.fresh(Message.Kind.FEEDBACK, "", JSON.writeValueAsBytes(body));
    }

    /// The first words.
    private String title() {
        String line = text.lines().findFirst().orElse("").strip();
        int points = line.codePointCount(0, line.length());
        return points <= TITLE ? line : line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
    }

    /// The tracking number in the platform's answer.
    public static Optional<String> trackingNumber(String answer) {
        try {
            return JSON.readTree(answer).path("trackingNumber").stringValueOpt();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Feedback[" + kind + "]";
    }
}
