// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Appointments: asked for durably, confirmed by the platform and by nobody else. Thread-safe.
public final class Bookings {
    private static final JsonMapper JSON = PersonalJson.mapper();

    /// What is known of an appointment.
    public sealed interface State {
        /// The platform has not answered: 待确认.
        record Waiting() implements State {}

        record Confirmed(Optional<String> window, Optional<Instant> at) implements State {}

        record Full() implements State {}

        /// The platform does not take it.
        record Refused() implements State {}
    }

    /// What is wished.
    public record Wish(String itemCode, CounterLine.Slot slot, Person person) {
        @Override
        public String toString() {
            return "Wish[" + itemCode + "]";
        }
    }

    private final Messages messages;

    public Bookings(Messages messages) {
        this.messages = messages;
    }

    /// Keeps the wish; it goes out when the line allows.
    ///
    /// @return its id, which also stands on the slip
    public String book(Wish wish) {
        ObjectNode body = JSON.createObjectNode()
                .put("itemCode", wish.itemCode())
                .put("slotId", wish.slot().slotId());
        body.putObject("person")
                .put("name", wish.person().name())
                .put("documentType", wish.person().documentType())
                .put("documentNumber", wish.person().documentNumber());
        body.put("state", "WANTED");
        Message message = Message.fresh(Message.Kind.APPOINTMENT, "", JSON.writeValueAsBytes(body));
        messages.send(message);
        return message.id();
    }

    public State state(String id) {
        Optional<Messages.Standing> standing = messages.standing(Message.Kind.APPOINTMENT, id);
        if (standing.filter(one -> one.state() == Messages.State.QUARANTINED).isPresent()) {
            return new State.Refused();
        }
        return standing.flatMap(Messages.Standing::answer).map(Bookings::read).orElseGet(State.Waiting::new);
    }

    private static State read(String answer) {
        JsonNode node = JSON.readTree(answer);
        return switch (node.path("state").stringValue("")) {
            case "CONFIRMED" ->
                new State.Confirmed(
                        node.path("window").stringValueOpt(),
                        node.path("at")
                                .stringValueOpt()
                                .map(at -> OffsetDateTime.parse(at).toInstant()));
            case "FULL" -> new State.Full();
            default -> new State.Waiting();
        };
    }

    /// The place is given back; also when the wish itself has not gone out yet.
    public void cancel(String id) {
        messages.send(Message.fresh(Message.Kind.APPOINTMENT_CANCELLED, id, new byte[] {'{', '}'}));
    }
}
