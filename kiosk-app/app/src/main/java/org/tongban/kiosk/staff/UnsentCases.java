// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.LocalNumber;
import org.tongban.kiosk.casework.SavedCase;

/// Cases that the platform does not have, for staff. Thread-safe.
public interface UnsentCases {

    /// One case.
    ///
    /// @param person masked; empty when the case cannot be read any more
    /// @param phone of the person, masked, where they left one
    /// @param why a word, empty when it was never tried
    record Unsent(
            CaseId caseId,
            LocalNumber number,
            String itemCode,
            Optional<String> person,
            Optional<String> phone,
            SavedCase.Delivery delivery,
            String why,
            int attempts,
            Instant savedAt,
            Instant dueAt) {}

    /// Oldest first.
    List<Unsent> list();

    /// Puts a case that was set aside among those that wait.
    ///
    /// @return false when it was not set aside
    boolean retry(CaseId caseId);

    /// Makes a substitute for a case that was set aside, under a new number, and queues it. The old one stays as
    /// evidence.
    ///
    /// @param by number of the member of staff
    /// @return false when there is one already, or the old one cannot be read any more
    boolean mend(CaseId caseId, String by);

    /// Tries everything that waits, now.
    void sendNow();
}
