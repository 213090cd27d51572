// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.Supervision;

/// What staff decided against the ordinary way. Each has a reason, the PIN once more, a line in the hash chain and an
/// event at the platform. Thread-safe.
public final class Overrides {
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
    private final Supervision supervision;

    public Overrides(Roll roll, Journal journal, Supervision supervision) {
        this.roll = roll;
        this.journal = journal;
        this.supervision = supervision;
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
            supervision.override(caseOf(decision), details(who, decision));
        }
        return entry;
    }

    private static Optional<CaseId> caseOf(Decision decision) {
        return decision.subject().matches("[0-9a-f-]{36}")
                ? Optional.of(CaseId.parse(decision.subject()))
                : Optional.empty();
    }

    private static Map<String, String> details(Member who, Decision decision) {
        return Map.of(
                "kind",
                decision.kind().name(),
                "subject",
                decision.subject(),
                "by",
                who.number(),
                "reason",
                decision.reason().strip());
    }
}
