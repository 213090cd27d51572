// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.time.Clock;
import java.util.Map;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.Message;
import org.tongban.kiosk.casework.Messages;
import org.tongban.kiosk.casework.PersonalJson;
import org.tongban.kiosk.casework.Rfc3339;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What staff decided against the ordinary way. Each has a reason, the PIN once more, a line in the hash chain and an
/// event at the platform. Thread-safe.
public final class Overrides {
    private static final JsonMapper JSON = PersonalJson.mapper();
    private static final int SHORTEST_REASON = 2;

    /// What was decided.
    public enum Kind {
        /// A case without paper was put right by hand.
        PAPER_HANDED_OVER,
        CASE_RETRIED,
        /// A substitute was made for a case that the platform refuses.
        CASE_MENDED,
        REPRINTED,
        ITEM_STOPPED,
        ITEM_STARTED
    }

    private final Roll roll;
    private final Journal journal;
    private final Messages messages;
    private final String terminalId;
    private final Clock clock;

    public Overrides(Roll roll, Journal journal, Messages messages, String terminalId, Clock clock) {
        this.roll = roll;
        this.journal = journal;
        this.messages = messages;
        this.terminalId = terminalId;
        this.clock = clock;
    }

    /// One decision.
    ///
    /// @param subject a case id or an item's code
    /// @param reason in staff's words; must not name the person
    public record Decision(Kind kind, String subject, String reason) {}

    /// Writes the decision down if the PIN fits once more; only then may it be carried out.
    public Roll.Entry decide(Member who, String pin, Decision decision) {
        if (decision.reason().strip().length() < SHORTEST_REASON) {
            throw new IllegalArgumentException("an override needs a reason");
        }
        Roll.Entry entry = roll.enter(who.number(), pin);
        if (entry instanceof Roll.Entry.In) {
            journal.record(
                    "OVERRIDE",
                    decision.subject(),
                    Map.of(
                            "kind",
                            decision.kind().name(),
                            "by",
                            who.number(),
                            "reason",
                            decision.reason().strip()));
            messages.send(Message.fresh(Message.Kind.SUPERVISION_EVENT, "", event(who, decision)));
        }
        return entry;
    }

    private byte[] event(Member who, Decision decision) {
        ObjectNode event = JSON.createObjectNode().put("kind", "OVERRIDE");
        if (decision.subject().matches("[0-9a-f-]{36}")) {
            event.put("caseId", decision.subject());
        }
        event.put("terminalId", terminalId).put("at", Rfc3339.of(clock.instant(), clock.getZone()));
        event.putObject("details")
                .put("kind", decision.kind().name())
                .put("subject", decision.subject())
                .put("by", who.number())
                .put("reason", decision.reason().strip());
        return JSON.writeValueAsBytes(event);
    }
}
