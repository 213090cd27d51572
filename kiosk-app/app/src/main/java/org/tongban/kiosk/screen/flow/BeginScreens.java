// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Optional;
import org.tongban.kiosk.catalog.FormCheck;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.fit.FitView;
import org.tongban.kiosk.screen.identify.IdentifyView;
import org.tongban.kiosk.screen.identify.IdentifyViewModel;
import org.tongban.kiosk.screen.identify.IdentifyViewModel.Whose;
import org.tongban.kiosk.screen.shared.SharedView;
import org.tongban.kiosk.screen.shared.SharedViewModel;
import org.tongban.kiosk.screen.whom.WhomView;
import org.tongban.kiosk.visit.CardReading;
import org.tongban.kiosk.visit.Shares;
import org.tongban.kiosk.visit.Step;
import org.tongban.kiosk.visit.Visit;
import org.tongban.kiosk.visit.Visit.ForWhom;

/// Makes the pages before the form: the card, is it the right item, for whom, what other offices know.
final class BeginScreens {
    private final Services services;
    private final Wording wording;
    private final Going going;
    private final FormCheck check;
    private final CardReading reading;

    BeginScreens(Services services, Wording wording, Going going, FormCheck check) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.check = check;
        this.reading = new CardReading(services.reader(), services.clock());
    }

    Screen identify(Step step, Whose whose, Visit visit, String eyebrow) {
        IdentifyViewModel model = new IdentifyViewModel(services.reader(), reading, services.ui(), visit, whose);
        IdentifyView.Ways ways =
                new IdentifyView.Ways(() -> going.next(step), this::window, () -> going.notice(Place.Kind.PRIVACY));
        return new IdentifyView(model, wording, eyebrow, ways);
    }

    Screen fit(Step.Fit step, Visit visit, String eyebrow) {
        String id = step.asked().id();
        return new FitView(
                step.asked(),
                wording,
                eyebrow,
                visit.fit(id),
                new FitView.Ways(
                        value -> {
                            visit.answerFit(id, value);
                            going.next(step);
                        },
                        () -> turnedAway(id, visit),
                        this::window));
    }

    private void turnedAway(String question, Visit visit) {
        visit.item()
                .map(Item::code)
                .ifPresent(code -> services.ui()
                        .load(
                                () -> {
                                    services.around().supervision().turnedAway(code, question);
                                    return code;
                                },
                                _ -> services.sendNow().run(),
                                _ -> {}));
    }

    Screen forWhom(Step step, Visit visit, String eyebrow) {
        Optional<String> before = Optional.of(visit.forWhom())
                .filter(whom -> whom != ForWhom.UNDECIDED)
                .map(ForWhom::name);
        return WhomView.forWhom(wording, eyebrow, before, value -> {
            visit.decide(ForWhom.valueOf(value));
            going.next(step);
        });
    }

    Screen relation(Step step, Visit visit, String eyebrow) {
        Optional<String> before = Optional.of(visit.relation()).filter(value -> !value.isEmpty());
        return WhomView.relation(wording, eyebrow, before, value -> {
            visit.relate(value);
            going.next(step);
        });
    }

    Screen shared(Step step, Visit visit, String eyebrow) {
        var shares = new Shares(services.around().records(), services.journal(), check);
        var model = new SharedViewModel(visit, shares, services.line(), services.ui(), () -> going.next(step));
        return new SharedView(model, wording, eyebrow, services.clock().getZone());
    }

    private void window() {
        going.notice(Place.Kind.WINDOW);
    }
}
