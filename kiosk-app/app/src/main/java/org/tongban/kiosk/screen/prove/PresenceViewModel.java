// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.prove;

import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.PresenceCheck;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.screen.WhileOpen;
import org.tongban.kiosk.ui.UiThread;

/// Has the hall's module compare person and card. It begins only when the person wants it.
public final class PresenceViewModel {
    private static final int MOST = 3;

    /// The page.
    public sealed interface Shown {
        record Ready() implements Shown {}

        record Comparing() implements Shown {}

        /// @param mayTryAgain not after too many times, and not when it was another person
        record Not(PresenceCheck.Outcome why, boolean mayTryAgain) implements Shown {}
    }

    private final PresenceCheck module;
    private final Person card;
    private final UiThread ui;
    private final Tries tries;
    private final Outcome outcome;
    private final WhileOpen page = new WhileOpen();
    private final Showing<Shown> showing = new Showing<>(new Shown.Ready());
    private int compared;

    public PresenceViewModel(PresenceCheck module, Person card, UiThread ui, Tries tries, Outcome outcome) {
        this.module = module;
        this.card = card;
        this.ui = ui;
        this.tries = tries;
        this.outcome = outcome;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public void enter() {
        page.enter();
    }

    public void leave() {
        page.leave();
    }

    public void compare() {
        if (showing.now() instanceof Shown.Comparing) {
            return;
        }
        compared++;
        showing.show(new Shown.Comparing());
        ui.load(
                () -> module.compare(card),
                found -> page.take(() -> heard(found)),
                _ -> page.take(() -> heard(PresenceCheck.Outcome.BROKEN)));
    }

    private void heard(PresenceCheck.Outcome found) {
        if (found == PresenceCheck.Outcome.SAME) {
            outcome.right().run();
            return;
        }
        boolean another = found == PresenceCheck.Outcome.OTHER;
        if (another) {
            tries.wrong();
            outcome.wrong().run();
        }
        showing.show(new Shown.Not(found, !another && compared < MOST));
    }
}
