// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;

/// What the platform has taken and this terminal still holds. The courier says what it needs; the safe fulfils it.
/// Thread-safe.
public interface DeliveredCases {

    /// A delivered case as reconcile asks after it.
    record Delivered(CaseId caseId, String manifestSha256) {}

    List<Delivered> deliveredSince(Instant since);

    /// The day on which reconcile last went through.
    Optional<LocalDate> lastReconciled();

    /// The platform answered for all of `asked` on this day.
    ///
    /// @param unknown of them, what it does not know; an alarm
    /// @param differing of them, what stands there with another manifest; an alarm
    void reconciled(LocalDate day, Instant now, List<Delivered> asked, List<CaseId> unknown, List<CaseId> differing);

    /// A case that waits here.
    record Unsent(CaseId caseId, Instant savedAt) {}

    /// What is not delivered and was saved before, oldest first.
    List<Unsent> unsentSince(Instant before);

    /// Notes in the journal, once for each, what is not delivered and was saved before: it lies here for too long. It
    /// stays.
    ///
    /// @return how many are new among them
    int noteKeptTooLong(Instant before);

    /// Forgets for good what was delivered before and was confirmed by reconcile: its key is destroyed, then its files
    /// are removed. Nothing undelivered or unconfirmed is ever touched.
    ///
    /// @return how many
    int forgetDeliveredBefore(Instant before, Instant now);
}
