// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What other offices know about a person, through the platform. Waits for the answer; never on the screen's thread.
public interface Records {

    /// One thing that is known.
    ///
    /// @param value text, a truth value or a list of texts, as a form wants it
    /// @param source whose record it is, in words
    record Known(Object value, String source, Instant fetchedAt) {
        @Override
        public String toString() {
            return "Known[…]";
        }
    }

    /// What is known of these fields of an item's form; a field that nobody knows is left out.
    Heard<Map<String, Known>> shared(String itemCode, Person person, Submission.Evidence evidence, List<String> fields);

    /// Whose code a telephone shows (e-ID); the number of their document. Refused when the code is unknown or used up.
    Heard<String> documentBehind(String code);
}
