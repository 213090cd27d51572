// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Optional;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Form;
import org.tongban.kiosk.catalog.FormCheck;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.check.CheckView;
import org.tongban.kiosk.screen.check.CheckViewModel;
import org.tongban.kiosk.screen.done.DoneView;
import org.tongban.kiosk.screen.done.DoneViewModel;
import org.tongban.kiosk.screen.identify.IdentifyView;
import org.tongban.kiosk.screen.identify.IdentifyViewModel;
import org.tongban.kiosk.screen.identify.IdentifyViewModel.Whose;
import org.tongban.kiosk.screen.materials.MaterialsView;
import org.tongban.kiosk.screen.materials.MaterialsViewModel;
import org.tongban.kiosk.screen.question.QuestionView;
import org.tongban.kiosk.screen.question.QuestionViewModel;
import org.tongban.kiosk.screen.scan.ScanView;
import org.tongban.kiosk.screen.scan.ScanViewModel;
import org.tongban.kiosk.screen.sign.SignView;
import org.tongban.kiosk.screen.sign.SignViewModel;
import org.tongban.kiosk.screen.whom.WhomView;
import org.tongban.kiosk.visit.CardReading;
import org.tongban.kiosk.visit.Handover;
import org.tongban.kiosk.visit.ReceiptMapper;
import org.tongban.kiosk.visit.SlipPrinting;
import org.tongban.kiosk.visit.Step;
import org.tongban.kiosk.visit.Submitting;
import org.tongban.kiosk.visit.Visit;

/// Makes the screen of each step of the journey.
final class StepScreens {
    private final Kiosk kiosk;
    private final Trip trip;
    private final Visit visit;
    private final Services services;
    private final Wording texts;

    StepScreens(Kiosk kiosk, Trip trip, Visit visit) {
        this.kiosk = kiosk;
        this.trip = trip;
        this.visit = visit;
        this.services = kiosk.services();
        this.texts = kiosk.texts();
    }

    Screen of(Step step, int number) {
        String eyebrow = texts.say("step", number, texts.say("step." + kind(step)));
        return switch (step) {
            case Step.Identify _ -> identify(step, eyebrow, trip::next);
            case Step.IdentifyPrincipal _ -> identify(step, eyebrow, trip::next);
            case Step.ForWhom _ -> WhomView.forWhom(texts, eyebrow, whom(), this::decide);
            case Step.Relation _ -> WhomView.relation(texts, eyebrow, relation(), this::relate);
            case Step.Ask(var question) -> question(question, texts.say("step.bare", number));
            case Step.Materials _ -> materials(eyebrow);
            case Step.Check _ ->
                new CheckView(
                        new CheckViewModel(visit, texts),
                        texts,
                        eyebrow,
                        new FormCheck(services.clock()),
                        this::mend,
                        trip::next);
            case Step.Sign _ -> sign(eyebrow);
        };
    }

    private static String kind(Step step) {
        return step instanceof Step.Ask ? "ask" : step.word();
    }

    Screen identify(Step step, String eyebrow, Runnable next) {
        var whose = step instanceof Step.IdentifyPrincipal ? Whose.PRINCIPAL : Whose.BEARER;
        var reading = new CardReading(services.reader(), services.clock());
        var model = new IdentifyViewModel(services.reader(), reading, services.ui(), visit, whose);
        var ways = new IdentifyView.Ways(
                next, kiosk::toWindow, () -> kiosk.aside(kiosk.notices().privacy()));
        return new IdentifyView(model, texts, eyebrow, ways);
    }

    private Optional<String> whom() {
        return visit.forWhom() == Visit.ForWhom.UNDECIDED
                ? Optional.empty()
                : Optional.of(visit.forWhom().name());
    }

    private void decide(String whom) {
        visit.decide(Visit.ForWhom.valueOf(whom));
        trip.next();
    }

    private Optional<String> relation() {
        return Optional.of(visit.relation()).filter(relation -> !relation.isEmpty());
    }

    private void relate(String relation) {
        visit.relate(relation);
        trip.next();
    }

    private Screen question(Form.Question question, String eyebrow) {
        var check = new FormCheck(services.clock());
        var model = new QuestionViewModel(question, visit.item().orElseThrow().form(), check, visit);
        Runnable unsure = () -> kiosk.aside(kiosk.notices().unsure());
        return new QuestionView(model, texts, eyebrow, services.clock(), trip::next, unsure);
    }

    private Screen materials(String eyebrow) {
        var model = new MaterialsViewModel(visit);
        var ways = new MaterialsView.Ways(trip::scan, kiosk::toWindow, trip::next);
        return new MaterialsView(model, texts, eyebrow, ways);
    }

    Screen scan(MaterialSpec material, int number, Runnable done) {
        var model = new ScanViewModel(services.scanner(), services.ui(), visit, material);
        var ways = new ScanView.Ways(done, kiosk::toWindow);
        return new ScanView(model, texts, texts.say("step.bare", number), ways);
    }

    /// What the card says is not mended by typing: read again, or at a window.
    private void mend(Step step) {
        if (step instanceof Step.Identify || step instanceof Step.IdentifyPrincipal) {
            kiosk.aside(kiosk.notices().cardWrong());
        } else {
            trip.mend(step);
        }
    }

    private Screen sign(String eyebrow) {
        var handover = new Handover(services.papers(), services.vault(), services.cases());
        var submitting =
                new Submitting(handover, services.cases(), services.journal(), services.line(), services.sendNow());
        var model = new SignViewModel(
                visit, services.papers(), submitting, services.ui(), services.clock(), texts, trip::done);
        var ways = new SignView.Ways(
                () -> trip.go(new Step.Check()),
                () -> kiosk.aside(kiosk.notices().cannotWrite()));
        String item = visit.item().map(Item::name).orElse("");
        return new SignView(model, texts, eyebrow, item, services.clock(), kiosk.overlays(), ways);
    }

    Screen done(SavedCase saved) {
        var mapper = new ReceiptMapper(
                services.catalog().hall(), services.terminal(), services.clock().getZone());
        var printing = new SlipPrinting(services.printer(), services.prints(), services.papers(), mapper);
        var model = new DoneViewModel(
                saved,
                services.cases(),
                printing,
                services.ui(),
                services.times().done(),
                kiosk::leave);
        return new DoneView(model, texts, services.clock().getZone(), kiosk::leave, kiosk::saved);
    }
}
