// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Bundle;
import org.tongban.kiosk.catalog.FormCheck;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.catalog.Matter;
import org.tongban.kiosk.screen.CodeListening;
import org.tongban.kiosk.screen.Overlays;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.attract.AttractView;
import org.tongban.kiosk.screen.attract.AttractViewModel;
import org.tongban.kiosk.screen.check.CheckView;
import org.tongban.kiosk.screen.check.CheckViewModel;
import org.tongban.kiosk.screen.display.DisplayView;
import org.tongban.kiosk.screen.done.DoneView;
import org.tongban.kiosk.screen.done.DoneViewModel;
import org.tongban.kiosk.screen.find.FindView;
import org.tongban.kiosk.screen.find.FindViewModel;
import org.tongban.kiosk.screen.guide.GuideView;
import org.tongban.kiosk.screen.guide.GuideViewModel;
import org.tongban.kiosk.screen.home.HomeView;
import org.tongban.kiosk.screen.home.HomeViewModel;
import org.tongban.kiosk.screen.identify.IdentifyViewModel.Whose;
import org.tongban.kiosk.screen.materials.MaterialsView;
import org.tongban.kiosk.screen.materials.MaterialsViewModel;
import org.tongban.kiosk.screen.materials.PromiseView;
import org.tongban.kiosk.screen.notice.NoticeView;
import org.tongban.kiosk.screen.notice.NoticeView.Block;
import org.tongban.kiosk.screen.notice.Notices;
import org.tongban.kiosk.screen.resume.OfferView;
import org.tongban.kiosk.screen.resume.ResumeView;
import org.tongban.kiosk.screen.scan.ScanView;
import org.tongban.kiosk.screen.scan.ScanViewModel;
import org.tongban.kiosk.screen.sign.SignView;
import org.tongban.kiosk.screen.sign.SignViewModel;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.visit.Handover;
import org.tongban.kiosk.visit.OpenCases;
import org.tongban.kiosk.visit.Promised;
import org.tongban.kiosk.visit.Promises;
import org.tongban.kiosk.visit.ReceiptMapper;
import org.tongban.kiosk.visit.SlipOut;
import org.tongban.kiosk.visit.SlipPrinting;
import org.tongban.kiosk.visit.Step;
import org.tongban.kiosk.visit.Submitting;
import org.tongban.kiosk.visit.Visit;
import org.tongban.kiosk.voice.SpeechService;

/// Makes the screen of a place, with what it needs and where it leads.
final class Screens {
    private final Services services;
    private final Wording wording;
    private final Going going;
    private final Look look;
    private final FormCheck check;
    private final Submitting submitting;
    private final SlipPrinting printing;
    private final Notices notices;
    private final AfterScreens after;
    private final BundleScreens bundles;
    private final QuestionScreens questions;
    private final BeginScreens begin;

    /// What a screen may do to the frame beside showing its page.
    record Look(
            BooleanSupplier large,
            Overlays overlays,
            Consumer<String> saved,
            WritingDesk desk,
            DisplayView.Wishes display,
            Supplier<Optional<SpeechService.Outcome>> silent) {}

    Screens(Services services, Wording wording, Going going, Look look) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.look = look;
        check = new FormCheck(services.clock());
        Handover handover = new Handover(services.papers(), services.vault(), services.cases());
        submitting =
                new Submitting(handover, services.cases(), services.journal(), services.line(), services.sendNow());
        ReceiptMapper mapper = new ReceiptMapper(
                services.catalog().hall(), services.terminal(), services.clock().getZone());
        printing = new SlipPrinting(
                new SlipOut(services.printer()), services.prints(), services.journal(), services.papers(), mapper);
        after = new AfterScreens(services, wording, going, look, printing);
        bundles = new BundleScreens(services, wording, going);
        questions = new QuestionScreens(services, wording, going, look.desk());
        begin = new BeginScreens(services, wording, going, check);
        notices = new Notices(wording, services.catalog(), services.terminal());
    }

    Screen of(Place place, Visit visit, Trail trail) {
        return switch (place) {
            case Place.Home _ -> home();
            case Place.Find _ ->
                new FindView(
                        new FindViewModel(services.published(), services.clock()), wording, look.desk(), this::open);
            case Place.Together together -> bundles.bundle(together.bundle());
            case Place.Lanes lanes -> bundles.lanes(lanes.bundle());
            case Place.Guide guide -> guide(guide.item());
            case Place.At at -> step(at.step(), visit, eyebrow(trail, at.step()));
            case Place.Row row ->
                row(row.cell(), visit, eyebrow(trail, new Step.Ask(row.cell().table())));
            case Place.Scan scan -> scan(scan.material(), visit, eyebrow(trail, new Step.Materials()));
            case Place.Promise promise -> promise(promise.material(), visit, eyebrow(trail, new Step.Materials()));
            case Place.Offer offer ->
                new OfferView(
                        wording,
                        OfferWords.of(offer.found(), wording, services.clock().getZone()),
                        () -> going.resume(offer.found()),
                        () -> going.anew(offer.found()));
            case Place.Code _ ->
                new ResumeView(
                        wording,
                        look.desk(),
                        new CodeListening(services.codes(), services.ui()),
                        going::openDraft,
                        going::withoutDraft);
            case Place.Done done -> done(done.saved());
            case Place.Later later -> after.of(later.at(), visit);
            case Place.Notice notice -> notice(notice, visit);
        };
    }

    /// 第 3 步 · 现居住地
    private String eyebrow(Trail trail, Step step) {
        String name = switch (step) {
            case Step.Ask ask -> ask.question().label();
            case Step.SetRight fact -> fact.fact().label();
            case Step.Identify _ -> wording.say("step.identify");
            case Step.Fit _ -> wording.say("step.fit");
            case Step.ForWhom _ -> wording.say("step.for-whom");
            case Step.Shared _ -> wording.say("step.shared");
            case Step.IdentifyPrincipal _ -> wording.say("step.identify-principal");
            case Step.Relation _ -> wording.say("step.relation");
            case Step.Materials _ -> wording.say("step.materials");
            case Step.Check _ -> wording.say("step.check");
            case Step.Sign _ -> wording.say("step.sign");
        };
        return wording.say("step", trail.numberOf(step), name);
    }

    /// What stands there while nobody does.
    Screen attract() {
        AttractViewModel model = new AttractViewModel(
                services.published(),
                services.clock(),
                services.line()::line,
                Map.of(
                        "reader", services.reader()::state,
                        "printer", services.printer()::state,
                        "scanner", services.scanner()::state));
        return new AttractView(model, wording);
    }

    private Screen home() {
        HomeViewModel model = new HomeViewModel(services.published(), services.clock());
        HomeView.Ways ways = new HomeView.Ways(
                going::card,
                going::find,
                going::guide,
                () -> going.after(new After.Ask()),
                () -> going.after(new After.Say(Optional.empty(), Optional.empty())),
                () -> going.after(new After.Counter()),
                () -> going.after(new After.Public(new PublicAt.Hub())),
                () -> going.after(new After.Public(new PublicAt.More())));
        return new HomeView(model, wording, ways, look.large());
    }

    private void open(Matter matter) {
        switch (matter) {
            case Item item -> going.guide(item);
            case Bundle bundle -> going.together(bundle);
        }
    }

    private void window() {
        going.notice(Place.Kind.WINDOW);
    }

    private Screen guide(Item item) {
        GuideViewModel model = new GuideViewModel(services.published(), item, services.clock());
        return new GuideView(
                model, wording, () -> going.begin(item), this::window, look.large(), this::canPrint, after.slip());
    }

    /// A printer without paper, or broken, is known before a citizen begins; their receipt will be the code on screen.
    private boolean canPrint() {
        return services.printer().state().fault().isEmpty();
    }

    private Screen step(Step step, Visit visit, String eyebrow) {
        if (step instanceof Step.Ask || step instanceof Step.Materials) {
            lookForOpen(visit);
        }
        return switch (step) {
            case Step.Identify _ -> begin.identify(step, Whose.BEARER, visit, eyebrow);
            case Step.IdentifyPrincipal _ -> begin.identify(step, Whose.PRINCIPAL, visit, eyebrow);
            case Step.Fit fit -> begin.fit(fit, visit, eyebrow);
            case Step.ForWhom _ -> begin.forWhom(step, visit, eyebrow);
            case Step.Relation _ -> begin.relation(step, visit, eyebrow);
            case Step.Shared _ -> begin.shared(step, visit, eyebrow);
            case Step.Ask ask ->
                questions.question(ask.question(), of(visit), eyebrow, () -> going.next(step), going::cell);
            case Step.SetRight fact -> questions.fact(fact.fact(), of(visit), eyebrow, () -> going.next(step));
            case Step.Materials _ -> materials(step, visit, eyebrow);
            case Step.Check _ -> check(step, visit, eyebrow);
            case Step.Sign _ -> sign(visit, eyebrow);
        };
    }

    /// While the first page of the form is read; whoever has the same open already is told before they sign.
    private void lookForOpen(Visit visit) {
        Item item = visit.item().orElseThrow();
        var open = new OpenCases(services.around().cases());
        visit.toLookFor()
                .ifPresent(whose -> services.ui()
                        .load(
                                () -> open.of(whose, item),
                                found -> found.ifPresent(number -> visit.foundOpen(whose, item, number)),
                                _ -> {}));
    }

    private Screen row(Cell cell, Visit visit, String eyebrow) {
        Runnable on = () -> cell.next().ifPresentOrElse(going::cell, () -> going.table(cell.table()));
        return questions.cell(cell, of(visit), eyebrow, on);
    }

    private QuestionScreens.Of of(Visit visit) {
        return new QuestionScreens.Of(visit, visit.item().orElseThrow().form());
    }

    private Screen materials(Step step, Visit visit, String eyebrow) {
        MaterialsView.Ways ways = new MaterialsView.Ways(
                going::scan, going::promise, going::scanned, this::window, () -> going.next(step));
        var model = new MaterialsViewModel(visit, promises(), services.clock());
        return new MaterialsView(model, wording, eyebrow, ways);
    }

    private Promises promises() {
        return new Promises(services.around().calendar());
    }

    private Screen promise(MaterialSpec material, Visit visit, String eyebrow) {
        var wanted = new Promised(material, promises().due(material, LocalDate.now(services.clock())));
        var ways = new PromiseView.Ways(
                () -> {
                    visit.promise(material);
                    going.scanned();
                },
                () -> going.scan(material));
        return new PromiseView(wanted, wording, eyebrow, ways);
    }

    private Screen scan(MaterialSpec material, Visit visit, String eyebrow) {
        ScanViewModel model = new ScanViewModel(services.scanner(), services.ui(), visit, material);
        return new ScanView(model, wording, eyebrow, services.ui(), new ScanView.Ways(going::scanned, this::window));
    }

    private Screen check(Step step, Visit visit, String eyebrow) {
        CheckViewModel model =
                new CheckViewModel(visit, wording, promises().of(visit, LocalDate.now(services.clock())));
        return new CheckView(model, wording, eyebrow, check, going::mend, () -> toSign(step, visit));
    }

    /// A changed item goes on as it was begun, and its version stands in the case; a withdrawn one is not signed.
    private void toSign(Step step, Visit visit) {
        if (bundles.canStart(visit)) {
            going.next(step);
        } else {
            going.notice(Place.Kind.WITHDRAWN);
        }
    }

    private Screen sign(Visit visit, String eyebrow) {
        var behind = new SignViewModel.Behind(services.papers(), submitting, services.ui(), services.clock());
        SignViewModel model = new SignViewModel(visit, behind, promises(), after::onEverySlip, going::saved);
        SignView.Ways ways =
                new SignView.Ways(() -> going.mend(new Step.Check()), () -> going.notice(Place.Kind.CANNOT_WRITE));
        String item = visit.item().map(Item::name).orElse("");
        return new SignView(model, wording, eyebrow, item, services.clock(), look.overlays(), ways);
    }

    private Screen done(SavedCase saved) {
        var behind = new DoneViewModel.Behind(services.cases(), printing.as(after.wish()), services.ui());
        DoneViewModel model = new DoneViewModel(saved, behind, stay(), going::end);
        return new DoneView(
                model,
                wording,
                services.clock().getZone(),
                new DoneView.Ways(going::end, look.saved(), after.faces(saved), after.copies(saved, after.slip())),
                look.large());
    }

    /// What was sealed ahead for a visit goes with it.
    void ended(Visit visit) {
        submitting.end(visit.caseId());
    }

    private Duration stay() {
        boolean large = look.large().getAsBoolean();
        return (large ? services.times().unhurried() : services.times()).done();
    }

    private Screen notice(Place.Notice notice, Visit visit) {
        if (notice.kind() == Place.Kind.DISPLAY) {
            return new DisplayView(wording, look.display());
        }
        if (notice.kind() == Place.Kind.HELP) {
            return after.help(visit, notice.word(), notices.help());
        }
        List<Block> blocks = switch (notice.kind()) {
            case HELP -> notices.help();
            case WINDOW, UNSURE -> notices.window();
            case CANNOT_WRITE -> notices.cannotWrite();
            case WITHDRAWN -> notices.withdrawn();
            case PRIVACY -> notices.privacy();
            case ABOUT -> notices.about();
            case VOICE -> notices.voice(look.silent().get());
            case DISPLAY -> List.of();
        };
        String id = notice.kind().name().toLowerCase(Locale.ROOT);
        boolean keeps = visit.hasSomethingToLose() && !(notice.under() instanceof Place.Done);
        return keeps
                ? NoticeView.keeping(id, wording, blocks, going::back)
                : NoticeView.plain(id, wording, blocks, going::back);
    }
}
