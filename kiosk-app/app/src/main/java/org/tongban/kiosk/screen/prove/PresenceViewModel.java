// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.prove;

import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.PresenceCheck;
import org.tongban.kiosk.casework.PresenceCheck.Outcome;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;

/// Has the hall's module compare person and card. It begins only when the person wants it.
public final class PresenceViewModel {
    private static final int TRIES = 3;

    /// The page.
    public sealed interface Shown {
        record Ready() implements Shown {}

        record Comparing() implements Shown {}

        /// @param mayTryAgain not after too many times, and not when it was another person
        record Not(Outcome why, boolean mayTryAgain) implements Shown {}
    }

    private final PresenceCheck module;
    private final Person card;
    private final UiThread ui;
    private final Runnable right;
    private final Showing<Shown> showing = new Showing<>(new Shown.Ready());
    private int tries;

    public PresenceViewModel(PresenceCheck module, Person card, UiThread ui, Runnable right) {
        this.module = module;
        this.card = card;
        this.ui = ui;
        this.right = right;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public void compare() {
        if (showing.now() instanceof Shown.Comparing) {
            return;
        }
        tries++;
        showing.show(new Shown.Comparing());
        ui.load(() -> module.compare(card), this::heard, _ -> heard(Outcome.BROKEN));
    }

    private void heard(Outcome outcome) {
        if (outcome == Outcome.SAME) {
            right.run();
        } else {
            showing.show(new Shown.Not(outcome, outcome != Outcome.OTHER && tries < TRIES));
        }
    }
}
