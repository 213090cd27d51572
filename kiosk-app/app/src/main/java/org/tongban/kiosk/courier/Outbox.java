// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.platform.VerifiedReceipt;

/// What waits to be handed over. The courier says what it needs; the safe fulfils it. Thread-safe.
public interface Outbox {

    /// A case's message as it was frozen when the case was saved.
    ///
    /// @param manifest the bytes to send, for ever the same
    record Outgoing(
            CaseId caseId,
            byte[] manifest,
            String manifestSha256,
            String localNumber,
            List<Part> materials,
            int attempts) {
        @Override
        public String toString() {
            return "Outgoing[" + caseId + "]";
        }
    }

    /// One material of the message.
    ///
    /// @param upload where its upload was created, if it was
    record Part(String materialId, String filename, String sha256, long size, Optional<URI> upload) {}

    /// The oldest message that is due. One that cannot be read any more is quarantined and passed over.
    ///
    /// @param besides those that are on their way already
    Optional<Outgoing> nextDue(Instant now, Set<CaseId> besides);

    /// The oldest message that is due.
    default Optional<Outgoing> nextDue(Instant now) {
        return nextDue(now, Set.of());
    }

    /// When the next message becomes due, if any waits.
    Optional<Instant> nextDueAt();

    int waiting();

    /// A material's bytes.
    ///
    /// @throws org.tongban.kiosk.casework.UnreadableException when they are gone or damaged for good
    byte[] content(CaseId caseId, String materialId);

    void rememberUpload(CaseId caseId, String materialId, URI upload);

    void forgetUpload(CaseId caseId, String materialId);

    void delivered(CaseId caseId, VerifiedReceipt receipt, Instant now);

    /// Try again at `next`; `why` is for staff and holds nothing personal.
    void postponed(CaseId caseId, Instant next, String why);

    /// The platform named the time (Retry-After); [#wake] does not come before it.
    default void heldBack(CaseId caseId, Instant until, String why) {
        postponed(caseId, until, why);
    }

    void receiptUnverified(CaseId caseId, Instant next, String why);

    void quarantined(CaseId caseId, String why);

    /// Makes every waiting message due now, except those that a Retry-After holds back. A time further off than any
    /// Retry-After may reach (6 h) holds nothing back.
    void wake();

    /// Notices what other processes changed and tells who listens for deliveries.
    ///
    /// @return whether anything changed since the last call
    boolean lookAround();
}
