// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.util.Optional;

/// A case that is durably on this terminal.
///
/// @param queryCode shown to the citizen once and on paper; only its digest leaves the terminal
/// @param manifestSha256 of the frozen manifest
/// @param savedAt when the transaction committed
/// @param caseNumber the platform's number, once its receipt was verified
public record SavedCase(
        Submission submission,
        LocalNumber localNumber,
        QueryCode queryCode,
        String manifestSha256,
        Instant savedAt,
        Delivery delivery,
        Optional<String> caseNumber,
        Optional<Instant> receivedAt) {

    public CaseId caseId() {
        return submission.caseId();
    }

    /// Where the outgoing message stands.
    public enum Delivery {
        QUEUED,
        DELIVERED,
        /// The platform's receipt cannot be verified yet; kept and tried again.
        RECEIPT_UNVERIFIED,
        /// Set aside for staff; kept.
        QUARANTINED
    }
}
