// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.visit.CaseDesk;
import org.tongban.kiosk.visit.CaseNumber;

/// Takes a case's number, then its query code.
public final class CodeViewModel {

    /// Which of the two is asked for.
    public enum Part {
        NUMBER,
        CODE
    }

    /// @param fault the end of a text key, empty when nothing is wrong
    public record Shown(Part part, String number, String fault) {}

    private final Showing<Shown> showing = new Showing<>(new Shown(Part.NUMBER, "", ""));
    private final Consumer<CaseDesk.Proof.Code> found;

    /// @param found gets both once they can be right
    public CodeViewModel(Consumer<CaseDesk.Proof.Code> found) {
        this.found = found;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public void accept(String typed) {
        Shown now = showing.now();
        if (now.part() == Part.NUMBER) {
            number(typed);
            return;
        }
        QueryCode.parse(typed)
                .ifPresentOrElse(
                        code -> found.accept(new CaseDesk.Proof.Code(now.number(), code)),
                        () -> showing.show(new Shown(Part.CODE, now.number(), "code")));
    }

    private void number(String typed) {
        Optional<CaseNumber.Fault> fault = CaseNumber.fault(typed);
        if (fault.isPresent()) {
            showing.show(new Shown(Part.NUMBER, "", fault.get().name().toLowerCase(Locale.ROOT)));
        } else {
            showing.show(new Shown(Part.CODE, CaseNumber.plain(typed), ""));
        }
    }
}
