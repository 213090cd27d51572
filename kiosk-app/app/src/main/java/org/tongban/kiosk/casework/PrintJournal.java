// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.List;

/// Says truthfully what was printed: INTENT → SENT → PRINTED, NOT_PRINTED or UNKNOWN. Each step is on disk before the
/// next is taken. Thread-safe.
public interface PrintJournal {
    /// The document's name of a copy of the signed form, which proves nothing about handing in.
    String SIGNED_FORM = "signed-form";
    /// A copy of the signed 承诺书 on sheets, and what it says on the roll; neither proves handing in.
    String PLEDGE = "pledge";
    String PLEDGE_SLIP = "pledge-slip";

    /// How far a print came.
    enum State {
        INTENT,
        SENT,
        PRINTED,
        NOT_PRINTED,
        UNKNOWN
    }

    /// One print of one paper of a case.
    ///
    /// @param document `submission-slip`, `receipt-slip`, `signed-form`, `pledge` or `pledge-slip`
    /// @param why a fault's name, empty when it was printed
    record Print(String printId, CaseId caseId, String document, State state, String why) {

        /// Whether it is the person's proof that something was handed in, and not a copy of what they signed.
        public boolean isProof() {
            return !List.of(SIGNED_FORM, PLEDGE, PLEDGE_SLIP).contains(document);
        }
    }

    /// Writes down that a paper is about to be printed.
    Print intend(CaseId caseId, String document);

    void moveTo(String printId, State state, String why);

    /// Oldest first; a print that was INTENT or SENT when the terminal died is UNKNOWN.
    List<Print> printsOf(CaseId caseId);
}
