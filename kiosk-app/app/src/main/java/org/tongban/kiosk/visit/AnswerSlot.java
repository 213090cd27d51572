// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Form;

/// Where the answer to one question is kept, and what it is checked with: the form itself, one row of a table, or what
/// the card says. On the screen's thread.
public interface AnswerSlot {

    /// The form that the answer is checked against.
    Form form();

    /// Everything else that is known for the check.
    Map<String, Object> others();

    Optional<Object> before();

    /// Whether the question was dealt with, also by leaving it empty.
    boolean isDealtWith();

    void answer(Object value, Source source);

    void leaveEmpty();
}
