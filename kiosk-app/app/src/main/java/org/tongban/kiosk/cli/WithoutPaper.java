// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.PrintJournal.Print;
import org.tongban.kiosk.casework.PrintJournal.State;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.safe.Safe;

/// Cases of which no paper is known to be in somebody's hands, so that staff can write one (`case receipt`): the
/// printer failed, or the power was cut between saving and printing.
record WithoutPaper(Safe safe) {

    /// One line a case, newest first.
    List<String> lines() {
        return safe.cases().all().stream()
                .flatMap(saved -> line(saved).stream())
                .toList();
    }

    private Optional<String> line(SavedCase saved) {
        List<Print> prints = safe.prints().printsOf(saved.caseId());
        if (prints.stream().anyMatch(print -> print.state() == State.PRINTED)) {
            return Optional.empty();
        }
        String last = prints.isEmpty()
                ? "NEVER_BEGUN"
                : prints.getLast().state() + " (" + prints.getLast().why() + ")";
        return Optional.of(
                "no paper   " + saved.localNumber().grouped() + " print " + last + ", saved " + saved.savedAt());
    }
}
