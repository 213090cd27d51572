// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.prove;

import java.util.Locale;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.Records;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.screen.WhileOpen;
import org.tongban.kiosk.ui.UiThread;

/// The code that a telephone shows must be that of whoever the card names. After some wrong ones it is over.
public final class PhoneCodeViewModel {
    /// The page.
    public sealed interface Shown {
        /// @param fault the end of a text key, empty when nothing is wrong
        record Asked(String fault) implements Shown {}

        record Checking() implements Shown {}

        /// Too many wrong ones.
        record Over() implements Shown {}
    }

    private final Records records;
    private final Person card;
    private final UiThread ui;
    private final Tries tries;
    private final Outcome outcome;
    private final WhileOpen page = new WhileOpen();
    private final Showing<Shown> showing = new Showing<>(new Shown.Asked(""));

    public PhoneCodeViewModel(Records records, Person card, UiThread ui, Tries tries, Outcome outcome) {
        this.records = records;
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

    public void check(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty() || !(showing.now() instanceof Shown.Asked)) {
            return;
        }
        showing.show(new Shown.Checking());
        ui.load(
                () -> records.documentBehind(code),
                heard -> page.take(() -> heard(heard)),
                _ -> showing.show(new Shown.Asked("silent")));
    }

    private void heard(Heard<String> heard) {
        switch (heard) {
            case Heard.Told<String>(String number)
            when number.equals(card.documentNumber()) -> outcome.right().run();
            case Heard.Told<String> _ -> wrong("other");
            case Heard.Refused<String> _ -> wrong("unknown");
            case Heard.Silence<String> _ -> showing.show(new Shown.Asked("silent"));
        }
    }

    private void wrong(String why) {
        tries.wrong();
        outcome.wrong().run();
        showing.show(tries.areOver() ? new Shown.Over() : new Shown.Asked(why));
    }
}
