// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseStore;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.SavedCase;

/// Cases of which no paper is known to be in somebody's hands: the printer failed, or the power was cut between saving
/// and printing. A copy of the signed form is no proof that anything was handed in.
public record WithoutPaper(CaseStore cases, PrintJournal prints) {
    /// In the print journal: not a print, but a paper that staff handed over.
    public static final String BY_HAND = "by-hand";

    /// @param last the last try, if there was one
    public record Missing(SavedCase saved, Optional<PrintJournal.Print> last) {}

    /// Newest first.
    public List<Missing> list() {
        return cases.all().stream().flatMap(saved -> missing(saved).stream()).toList();
    }

    private Optional<Missing> missing(SavedCase saved) {
        List<PrintJournal.Print> tries = prints.printsOf(saved.caseId()).stream()
                .filter(PrintJournal.Print::isProof)
                .toList();
        if (tries.stream().anyMatch(print -> print.state() == PrintJournal.State.PRINTED)) {
            return Optional.empty();
        }
        return Optional.of(new Missing(saved, tries.isEmpty() ? Optional.empty() : Optional.of(tries.getLast())));
    }

    /// The person has a paper, from elsewhere or written by hand: the case leaves the list.
    public void handedOver(CaseId caseId) {
        PrintJournal.Print print = prints.intend(caseId, BY_HAND);
        prints.moveTo(print.printId(), PrintJournal.State.PRINTED, "by staff, see OVERRIDE");
    }
}
