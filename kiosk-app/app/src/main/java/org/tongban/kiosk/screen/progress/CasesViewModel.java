// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.util.Optional;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.CaseDesk;
import org.tongban.kiosk.visit.Identity;

/// Looks for cases and shows what was found.
public final class CasesViewModel {

    /// The page's state.
    public sealed interface Shown {
        record Looking() implements Shown {}

        record Done(CaseDesk.Found found) implements Shown {}

        /// Something broke here; the person can still go to a window.
        record Broken() implements Shown {}
    }

    private final CaseDesk desk;
    private final CaseDesk.Proof proof;
    private final UiThread ui;
    private final Showing<Shown> showing = new Showing<>(new Shown.Looking());

    public CasesViewModel(CaseDesk desk, CaseDesk.Proof proof, UiThread ui) {
        this.desk = desk;
        this.proof = proof;
        this.ui = ui;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public boolean isByCard() {
        return proof instanceof CaseDesk.Proof.Card;
    }

    /// Whoever laid their card down.
    public Optional<Identity> identity() {
        return proof instanceof CaseDesk.Proof.Card(Identity identity) ? Optional.of(identity) : Optional.empty();
    }

    /// Asks anew.
    public void look() {
        showing.show(new Shown.Looking());
        ui.load(
                () -> desk.find(proof),
                found -> showing.show(new Shown.Done(found)),
                _ -> showing.show(new Shown.Broken()));
    }
}
