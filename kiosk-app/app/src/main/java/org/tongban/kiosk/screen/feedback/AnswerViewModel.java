// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.feedback;

import java.util.Locale;
import org.tongban.kiosk.casework.FeedbackDesk;
import org.tongban.kiosk.casework.FeedbackState;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;

/// Asks how a complaint, suggestion or question stands.
public final class AnswerViewModel {

    /// The page's state.
    public sealed interface Shown {
        record Asking() implements Shown {}

        record Looking() implements Shown {}

        record Stands(FeedbackState state) implements Shown {}

        record Unknown() implements Shown {}

        record Silent() implements Shown {}
    }

    private final FeedbackDesk desk;
    private final UiThread ui;
    private final Showing<Shown> showing = new Showing<>(new Shown.Asking());

    public AnswerViewModel(FeedbackDesk desk, UiThread ui) {
        this.desk = desk;
        this.ui = ui;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public void ask(String typed) {
        String number = typed.replace(" ", "").toUpperCase(Locale.ROOT);
        if (number.isEmpty() || showing.now() instanceof Shown.Looking) {
            return;
        }
        showing.show(new Shown.Looking());
        ui.load(() -> desk.ask(number), this::heard, _ -> showing.show(new Shown.Silent()));
    }

    private void heard(Heard<FeedbackState> heard) {
        showing.show(
                switch (heard) {
                    case Heard.Told<FeedbackState>(FeedbackState state) -> new Shown.Stands(state);
                    case Heard.Refused<FeedbackState> _ -> new Shown.Unknown();
                    case Heard.Silence<FeedbackState> _ -> new Shown.Silent();
                });
    }
}
