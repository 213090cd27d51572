// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Submission.Source;

/// What was done of a case so far, as a draft keeps it: the members of [Visit] but for the scanned pages.
///
/// @param promised codes of the papers to be brought later; empty in a draft of a version that knew no promises
/// @param passed fields of the questions that were dealt with, also those left empty
record Begun(
        Optional<Identity> bearer,
        Optional<Identity> principal,
        Visit.ForWhom forWhom,
        String relation,
        Map<String, Object> answers,
        Map<String, Source> sources,
        List<String> passed,
        Map<String, String> fits,
        Optional<List<String>> promised) {
    Begun {
        answers = Map.copyOf(answers);
        sources = Map.copyOf(sources);
        passed = List.copyOf(passed);
        fits = Map.copyOf(fits);
    }

    @Override
    public String toString() {
        return "Begun[…]";
    }
}
