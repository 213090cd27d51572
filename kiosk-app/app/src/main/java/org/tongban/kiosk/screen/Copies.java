// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.Optional;
import java.util.function.Supplier;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.visit.FormPrinting;
import org.tongban.kiosk.visit.PledgePrinting;
import org.tongban.paper.template.Print;

/// The person's own copies of what they signed. On the screen's thread.
///
/// @param line says what came of it
/// @param form the signed form, where this terminal has a printer for sheets
/// @param pledge the 承诺书, when something was promised
/// @param wish size and language
public record Copies(
        SavedCase saved,
        SlipViewModel line,
        Optional<FormPrinting> form,
        Optional<PledgePrinting> pledge,
        Supplier<Print> wish) {
    public void printForm() {
        form.ifPresent(one -> line.print(whenKnown -> one.print(saved, whenKnown)));
    }

    public void printPledge() {
        Print how = wish.get();
        pledge.ifPresent(one -> line.print(whenKnown -> one.print(saved, how, whenKnown)));
    }
}
