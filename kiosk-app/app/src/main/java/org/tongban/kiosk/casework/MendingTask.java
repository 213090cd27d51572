// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A case that the platform will not take as it stands, and what staff owe the person because of it.
///
/// @param content empty when this terminal cannot read the case any more; then the paper is the only way to the person
/// @param why the platform's word for it
/// @param due the last day on which the office may still say what is missing (行政许可法 art. 32)
/// @param substitute the case that was made in its place
/// @param calledAt when somebody noted that the person knows
public record MendingTask(
        CaseId caseId,
        LocalNumber localNumber,
        Instant savedAt,
        Optional<Submission> content,
        String why,
        LocalDate due,
        Optional<CaseId> substitute,
        Optional<Instant> calledAt) {

    /// Whether nobody has done anything about it yet.
    public boolean isOpen() {
        return substitute.isEmpty() && calledAt.isEmpty();
    }

    @Override
    public String toString() {
        return "MendingTask[" + caseId + "]";
    }
}
