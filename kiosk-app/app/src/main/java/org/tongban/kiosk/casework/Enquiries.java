// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.List;

/// What a person can ask the platform about their own cases. Waits for the answer; never on the screen's thread.
public interface Enquiries {

    /// The cases of who stands here, newest first.
    Heard<List<Progress>> casesOf(Person person, Submission.Evidence evidence);

    /// The case with this number and code; an empty list when the two do not belong together.
    ///
    /// @param number the platform's number or this terminal's
    Heard<List<Progress>> caseBy(String number, QueryCode code);

    /// How a complaint, suggestion or question stands; refused when there is none under this number.
    Heard<FeedbackState> feedback(String trackingNumber);
}
