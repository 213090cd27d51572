// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.Optional;
import java.util.Set;
import org.tongban.kiosk.casework.Assurance.Action;
import org.tongban.kiosk.casework.Assurance.Proof;

/// Takes what a person brings to put a case right. It is kept durably, files and all in one transaction, and goes out
/// when the line allows, behind the case itself. Thread-safe.
public final class Corrections {
    private final Messages messages;
    private final Assurance assurance;

    public Corrections(Messages messages, Assurance assurance) {
        this.messages = messages;
        this.assurance = assurance;
    }

    /// Whether these proofs are enough to change a case.
    public boolean mayCorrect(Set<Proof> held) {
        return assurance.permits(Action.CORRECT, held);
    }

    /// Keeps it. The same amendment again changes nothing.
    ///
    /// @throws NotAssuredException when the person has not shown enough
    /// @throws StorageFullException when nothing was kept
    public void send(Amendment amendment, Set<Proof> held) {
        assurance.require(Action.CORRECT, held);
        messages.send(AmendmentJson.message(amendment));
    }

    /// Where the newest amendment of a case stands; empty when there is none from this terminal.
    public Optional<Messages.State> standing(CaseId caseId) {
        return messages.latest(Message.Kind.CORRECTION, caseId.toString()).map(Messages.Standing::state);
    }
}
