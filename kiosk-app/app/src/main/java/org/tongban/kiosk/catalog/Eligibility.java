// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;

/// One plain question before the form: is this the right item for me? It warns and shows the way; it never turns
/// anybody away, since only the office decides.
public record Eligibility(String id, String question, String why, List<Answer> answers) {
    public Eligibility {
        answers = List.copyOf(answers);
    }

    /// An answer and what it means.
    ///
    /// @param say shown when it does not fit: why, and where to go instead
    public record Answer(String value, String label, String note, Verdict verdict, String say) {}

    /// What an answer means for this item.
    public enum Verdict {
        FITS,
        DOES_NOT_FIT,
        ASK_AT_THE_WINDOW
    }
}
