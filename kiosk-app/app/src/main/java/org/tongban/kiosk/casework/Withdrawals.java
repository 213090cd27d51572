// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.tongban.kiosk.casework.Assurance.Action;
import org.tongban.kiosk.casework.Assurance.Proof;
import tools.jackson.databind.json.JsonMapper;

/// Takes cases back that were handed in. The wish is kept durably and goes out when the line allows, behind the case
/// itself. Thread-safe.
public final class Withdrawals {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Messages messages;
    private final Assurance assurance;
    private final Clock clock;

    public Withdrawals(Messages messages, Assurance assurance, Clock clock) {
        this.messages = messages;
        this.assurance = assurance;
        this.clock = clock;
    }

    /// Whether these proofs are enough to take a case back.
    public boolean mayWithdraw(Set<Proof> held) {
        return assurance.permits(Action.WITHDRAW, held);
    }

    /// Keeps the wish. The same case again changes nothing.
    ///
    /// @param reason in the office's words
    /// @throws NotAssuredException when the person has not shown enough
    /// @throws StorageFullException when nothing was kept
    public void withdraw(CaseId caseId, String reason, Set<Proof> held) {
        assurance.require(Action.WITHDRAW, held);
        byte[] body = JSON.writeValueAsBytes(JSON.createObjectNode()
                .put("at", Rfc3339.of(clock.instant(), clock.getZone()))
                .put("reason", reason));
        messages.send(new Message(Message.Kind.WITHDRAWAL, caseId.toString(), caseId.toString(), body));
    }

    /// Where the wish stands; empty when there is none from this terminal.
    public Optional<Messages.State> standing(CaseId caseId) {
        return messages.standing(Message.Kind.WITHDRAWAL, caseId.toString()).map(Messages.Standing::state);
    }
}
