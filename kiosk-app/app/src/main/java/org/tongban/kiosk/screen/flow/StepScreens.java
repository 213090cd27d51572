// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Form;
import org.tongban.kiosk.catalog.FormCheck;
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
import org.tongban.kiosk.screen.whom.ChoiceView;
import org.tongban.kiosk.visit.CardReading;
import org.tongban.kiosk.visit.Handover;
import org.tongban.kiosk.visit.ReceiptMapper;
import org.tongban.kiosk.visit.SlipPrinting;
import org.tongban.kiosk.visit.Step;
import org.tongban.kiosk.visit.Submitting;
import org.tongban.kiosk.visit.Visit;

/// Makes the screen of each step of the journey.
final class StepScreens {
    private static final List<String> RELATIONS = List.of("CHILD", "SPOUSE", "PARENT", "RELATIVE", "TRUSTEE");
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
            case Step.ForWhom _ ->
                new ChoiceView(texts, "whom", eyebrow, List.of("SELF", "SOMEBODY"), whom(), this::decide);
            case Step.Relation _ -> new ChoiceView(texts, "relation", eyebrow, RELATIONS, relation(), this::relate);
            case Step.Ask(var question) -> question(question, texts.say("step.bare", number));
            case Step.Materials _ -> materials(eyebrow);
            case Step.Check _ ->
                new CheckView(new CheckViewModel(visit, texts), texts, eyebrow, this::mend, trip::next);
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
        return new IdentifyView(model, texts, eyebrow, next, kiosk::toWindow);
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
        return Optional.of(visit.relation()).filter(RELATIONS::contains);
    }

    private void relate(String relation) {
        visit.relate(relation);
        trip.next();
    }

    private Screen question(Form.Question question, String eyebrow) {
        var check = new FormCheck(services.clock());
        var model = new QuestionViewModel(question, visit.item().orElseThrow().form(), check, visit);
        var ways = new QuestionView.Ways(
                trip::next, () -> kiosk.aside(kiosk.notices().unsure()));
        return new QuestionView(model, texts, eyebrow, services.clock(), ways);
    }

    private Screen materials(String eyebrow) {
        var model = new MaterialsViewModel(visit);
        var ways = new MaterialsView.Ways(trip::scan, material -> again(model, material), kiosk::toWindow, trip::next);
        return new MaterialsView(model, texts, eyebrow, ways);
    }

    private void again(MaterialsViewModel model, MaterialSpec material) {
        model.again(material);
        trip.scan(material);
    }

    Screen scan(MaterialSpec material, int number, Runnable done) {
        var model = new ScanViewModel(services.scanner(), services.ui(), visit, material);
        return new ScanView(model, texts, texts.say("step.bare", number), done);
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
                kiosk.overlays()::zoom,
                () -> trip.go(new Step.Check()),
                () -> kiosk.aside(kiosk.notices().cannotWrite()));
        return new SignView(model, texts, eyebrow, services.clock(), ways);
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
        return new DoneView(model, texts, services.clock(), kiosk::leave);
    }
}
