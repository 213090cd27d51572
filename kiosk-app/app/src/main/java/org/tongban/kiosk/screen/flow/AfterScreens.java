// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.tongban.kiosk.casework.Assurance;
import org.tongban.kiosk.casework.Handoff;
import org.tongban.kiosk.casework.HandoffCode;
import org.tongban.kiosk.casework.HelpCall;
import org.tongban.kiosk.casework.Proved;
import org.tongban.kiosk.casework.Rating;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Copies;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.feedback.AnswerView;
import org.tongban.kiosk.screen.feedback.AnswerViewModel;
import org.tongban.kiosk.screen.feedback.FeedbackView;
import org.tongban.kiosk.screen.feedback.FeedbackViewModel;
import org.tongban.kiosk.screen.handoff.HandoffView;
import org.tongban.kiosk.screen.handoff.HandoffViewModel;
import org.tongban.kiosk.screen.help.HelpView;
import org.tongban.kiosk.screen.help.HelpViewModel;
import org.tongban.kiosk.screen.identify.IdentifyView;
import org.tongban.kiosk.screen.identify.IdentifyViewModel;
import org.tongban.kiosk.screen.identify.IdentifyViewModel.Whose;
import org.tongban.kiosk.screen.notice.NoticeView.Block;
import org.tongban.kiosk.screen.progress.AskView;
import org.tongban.kiosk.screen.progress.CaseView;
import org.tongban.kiosk.screen.progress.CaseViewModel;
import org.tongban.kiosk.screen.progress.CaseWords;
import org.tongban.kiosk.screen.progress.CasesView;
import org.tongban.kiosk.screen.progress.CasesViewModel;
import org.tongban.kiosk.screen.progress.CodeView;
import org.tongban.kiosk.screen.progress.CodeViewModel;
import org.tongban.kiosk.screen.progress.WithdrawView;
import org.tongban.kiosk.screen.progress.WithdrawViewModel;
import org.tongban.kiosk.screen.rating.RatingRow;
import org.tongban.kiosk.screen.rating.RatingSlip;
import org.tongban.kiosk.screen.rating.RatingView;
import org.tongban.kiosk.screen.rating.RatingViewModel;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.visit.CardReading;
import org.tongban.kiosk.visit.CaseDesk.Entry;
import org.tongban.kiosk.visit.CaseDesk.Proof;
import org.tongban.kiosk.visit.FormPrinting;
import org.tongban.kiosk.visit.LoosePapers;
import org.tongban.kiosk.visit.PagePrinting;
import org.tongban.kiosk.visit.PledgePrinting;
import org.tongban.kiosk.visit.SlipOut;
import org.tongban.kiosk.visit.SlipPrinting;
import org.tongban.kiosk.visit.Visit;
import org.tongban.kiosk.visit.VisitDraft;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;

/// Makes the screens after and beside a visit.
final class AfterScreens {
    private final Services services;
    private final Wording wording;
    private final Going going;
    private final Screens.Look look;
    private final LoosePapers slips;
    private final CardReading reading;
    private final StaffScreens staff;
    private final CounterScreens counter;
    private final PublicScreens publics;
    private final HeldScreens held;
    private final Proving proving;
    private final CorrectScreens corrects;
    private Optional<Visit> helped = Optional.empty();
    private HelpViewModel help;

    AfterScreens(Services services, Wording wording, Going going, Screens.Look look, SlipPrinting printing) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.look = look;
        this.help = uncalled();
        this.reading = new CardReading(services.reader(), services.clock());
        this.slips = new LoosePapers(
                new SlipOut(services.printer()),
                services.sheets(),
                services.journal(),
                services.papers(),
                this::onEverySlip);
        this.counter = new CounterScreens(services, wording, going, this::slip);
        this.proving = new Proving(services, wording, going, look.desk());
        this.held = new HeldScreens(services, wording, going, proving, this::slip);
        this.publics = new PublicScreens(services, wording, going, look.desk(), this::card);
        this.corrects = new CorrectScreens(services, wording, going, look.desk(), proving, this::slip);
        this.staff = new StaffScreens(services, wording, going, printing, this::slip);
    }

    Screen of(After place, Visit visit) {
        return switch (place) {
            case After.Ask _ ->
                new AskView(
                        wording,
                        () -> byCard(visit),
                        () -> going.after(new After.Code()),
                        () -> going.after(new After.Resume()));
            case After.Card _ -> card(visit, "progress.step", () -> byCard(visit));
            case After.Code _ -> code();
            case After.Cases cases -> cases(cases.proof());
            case After.One one -> one(one);
            case After.Withdraw withdraw -> withdraw(withdraw);
            case After.Held one -> held.held(one);
            case After.Prove prove -> proving.screen(prove);
            case After.Correct correct -> corrects.correct(correct);
            case After.CorrectPaper paper -> corrects.paper(paper);
            case After.CorrectReply reply -> corrects.reply(reply);
            case After.CorrectCell cell -> corrects.cell(cell);
            case After.Rate rate -> rate(rate);
            case After.Resume _ -> resume(visit);
            case After.Counter _ -> counter.counter();
            case After.Ticket _ -> counter.ticket();
            case After.Decisions _ -> counter.decisions();
            case After.BookItem _ -> counter.items(visit);
            case After.BookCard book ->
                card(visit, "counter.book", () -> going.after(counter.next(book.item(), visit)));
            case After.Book book -> counter.book(book.item(), visit);
            case After.Staff desk -> staff.of(desk.at());
            case After.Public open -> publics.of(open.at(), visit);
            case After.Say say -> say(say);
            case After.Answers _ ->
                new AnswerView(new AnswerViewModel(services.around().feedback(), services.ui()), wording, look.desk());
        };
    }

    private void byCard(Visit visit) {
        going.after(visit.bearer()
                .<After>map(identity -> new After.Cases(new Proof.Card(identity)))
                .orElseGet(After.Card::new));
    }

    private Screen card(Visit visit, String step, Runnable on) {
        var model = new IdentifyViewModel(services.reader(), reading, services.ui(), visit, Whose.BEARER);
        var ways = new IdentifyView.Ways(on, this::window, () -> going.notice(Place.Kind.PRIVACY));
        return new IdentifyView(model, wording, wording.say(step), ways);
    }

    private Screen code() {
        var model = new CodeViewModel(proof -> going.after(new After.Cases(proof)));
        return new CodeView(model, wording, look.desk());
    }

    private Screen cases(Proof proof) {
        var model = new CasesViewModel(services.around().cases(), proof, services.ui());
        var ways = new CasesView.Ways(
                entry -> going.after(new After.One(entry, proof)),
                this::window,
                proof instanceof Proof.Card card
                        ? Optional.of(() -> going.after(new After.Held(card, Optional.empty())))
                        : Optional.empty());
        return new CasesView(model, words(), wording, ways);
    }

    private Screen one(After.One one) {
        SlipViewModel slip = slip();
        Optional<Copies> copies =
                one.entry() instanceof Entry.Here(var saved) ? Optional.of(copies(saved, slip)) : Optional.empty();
        var model = new CaseViewModel(one.entry(), words(), slip, copies, this::remedies, services.clock());
        var ways = new CaseView.Ways(
                this::window,
                () -> correct(one),
                () -> going.after(new After.Say(model.caseNumber(), Optional.of(one))),
                () -> going.after(rating(one)),
                () -> going.after(new After.Withdraw(one, Optional.empty())),
                () -> going.after(new After.Cases(one.proof())),
                look.saved());
        return new CaseView(model, wording, ways);
    }

    private void correct(After.One one) {
        if (one.entry() instanceof Entry.Known(var progress, var _, var _)) {
            going.after(corrects.begin(one, progress));
        }
    }

    /// What the published item says that one can do against a decision.
    private List<String> remedies(String itemName) {
        return services.catalog().items().stream()
                .filter(item -> item.name().equals(itemName))
                .findFirst()
                .map(Item::remedies)
                .orElse(List.of());
    }

    private Screen withdraw(After.Withdraw place) {
        After.One one = place.one();
        var around = services.around();
        var behind =
                new WithdrawViewModel.Behind(around.withdrawals(), around.cases(), services.ui(), services.sendNow());
        var model = new WithdrawViewModel(one.entry(), shown(place), behind);
        var ways = new WithdrawView.Ways(
                words().itemName(one.entry()),
                () -> going.after(new After.Card()),
                () -> proving.ask(
                        Assurance.Action.WITHDRAW, place, one, shown -> new After.Withdraw(one, Optional.of(shown))),
                () -> going.after(one));
        return new WithdrawView(model, wording, look.desk(), ways);
    }

    private static Set<Assurance.Proof> shown(After.Withdraw place) {
        Set<Assurance.Proof> shown = EnumSet.of(place.one().proof().shows());
        place.proved().map(Proved::proof).ifPresent(shown::add);
        return shown;
    }

    private After rating(After.One one) {
        Rating.About about = switch (one.entry()) {
            case Entry.Known(var progress, var _, var _) ->
                new Rating.About.Case(Optional.of(progress.caseNumber()), progress.localNumber());
            case Entry.Here(var saved) -> rated(saved);
        };
        return new After.Rate(about, words().itemName(one.entry()), one);
    }

    private static Rating.About.Case rated(SavedCase saved) {
        return new Rating.About.Case(
                saved.caseNumber(), Optional.of(saved.localNumber().value()));
    }

    private Screen rate(After.Rate rate) {
        var model = new RatingViewModel(services.around().ratings(), rate.about(), services.ui());
        SlipViewModel slip = slip();
        var ways = new RatingView.Ways(
                () -> going.after(rate.under()),
                kept -> slip.print(Paper.RATING_SLIP, RatingSlip.of(kept, rate.item(), wording, services.clock())));
        return new RatingView(model, slip, wording, rate.item(), look.desk(), ways);
    }

    /// 求助, which calls somebody.
    ///
    /// @param page where one came from
    Screen help(Visit visit, String page, List<Block> more) {
        if (!helped.equals(Optional.of(visit))) {
            helped = Optional.of(visit);
            help = uncalled();
        }
        SlipViewModel slip = slip();
        var around = new HelpView.Around(
                page,
                services.catalog().hall().windowPhone(),
                services.terminal().servicePhone(),
                more.stream()
                        .<Node>map(block -> new Panel(Texts.lead(block.heading()), Texts.body(block.text())))
                        .toList(),
                going::back,
                call -> printHelp(call, visit, slip));
        return new HelpView(help, slip, wording, services.clock(), around);
    }

    private HelpViewModel uncalled() {
        var around = services.around();
        return new HelpViewModel(
                around.help(), services.journal(), services.ui(), around.terminalId(), services.clock());
    }

    private Screen resume(Visit visit) {
        var model = new HandoffViewModel(services.around().handoff(), services.ui(), content -> goOn(visit, content));
        return new HandoffView(model, wording, look.desk());
    }

    private boolean goOn(Visit visit, byte[] content) {
        Optional<Item> item = VisitDraft.into(
                visit,
                content,
                code -> services.catalog()
                        .item(code)
                        .filter(one -> services.published().canStart(one, services.clock())));
        item.ifPresent(going::begin);
        return item.isPresent();
    }

    /// With a code to go on elsewhere when there is something to go on with; else with the number of the call.
    private void printHelp(HelpCall call, Visit visit, SlipViewModel slip) {
        Optional<byte[]> draft = VisitDraft.of(visit);
        if (draft.isEmpty()) {
            slip.print(Paper.HELP_SLIP, helpSlip(call, visit).with("help.code", call.code()));
            return;
        }
        services.ui()
                .load(
                        () -> services.around().handoff().give(draft.get()),
                        code -> {
                            services.sendNow().run();
                            slip.print(Paper.HELP_SLIP, carried(helpSlip(call, visit), code));
                        },
                        _ -> slip.print(Paper.HELP_SLIP, helpSlip(call, visit).with("help.code", call.code())));
    }

    private PaperFields carried(PaperFields fields, HandoffCode code) {
        return fields.with("help.code", code.grouped())
                .with("help.saved", wording.say("help.slip.carried"))
                .with("help.until", time(services.clock().instant().plus(Handoff.LASTS)));
    }

    private OffsetDateTime time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS)
                .atZone(services.clock().getZone())
                .toOffsetDateTime();
    }

    private PaperFields helpSlip(HelpCall call, Visit visit) {
        return PaperFields.none()
                .with("help.window", services.terminal().windowHint())
                .with("item.name", visit.item().map(Item::name))
                .with("help.reason", wording.say("help.slip.reason"))
                .with("help.saved", wording.say("help.slip.saved"))
                .with("help.at", time(call.since()));
    }

    /// The faces on the last page of a visit.
    Node faces(SavedCase saved) {
        var model = new RatingViewModel(services.around().ratings(), rated(saved), services.ui());
        return new RatingRow(model, wording, look.overlays()).node();
    }

    /// @param line says what came of it
    Copies copies(SavedCase saved, SlipViewModel line) {
        Optional<FormPrinting> form = services.sheets().map(sheets -> {
            var pages = new PagePrinting(services.prints(), services.journal());
            return new FormPrinting(sheets, pages, services.vault());
        });
        Optional<PledgePrinting> pledge =
                Optional.of(saved).filter(PledgePrinting::isIn).map(_ -> pledges());
        return new Copies(saved, line, form, pledge, this::wish);
    }

    private PledgePrinting pledges() {
        var out = new PledgePrinting.Out(
                new SlipOut(services.printer()), services.sheets(), services.prints(), services.journal());
        return new PledgePrinting(
                out,
                services.vault(),
                services.papers(),
                this::onEverySlip,
                saved -> services.catalog()
                        .item(saved.submission().item().code())
                        .filter(one ->
                                one.version().equals(saved.submission().item().version())));
    }

    private Screen say(After.Say say) {
        var model = new FeedbackViewModel(services.around().feedback(), say.about(), services.ui());
        var ways = new FeedbackView.Ways(
                () -> going.after(new After.Answers(say)),
                () -> say.under().ifPresentOrElse(going::after, going::end),
                services.catalog().hall().complaintPhone());
        return new FeedbackView(model, wording, look.desk(), services.clock(), ways);
    }

    private CaseWords words() {
        return new CaseWords(wording, services.clock(), services.around().calendar());
    }

    /// A fresh line for one page's papers.
    SlipViewModel slip() {
        return new SlipViewModel(slips, services.ui(), this::wish);
    }

    /// As the screen is: its words stand on these slips.
    Print wish() {
        Print sized = look.large().getAsBoolean() ? Print.LARGE : Print.NORMAL;
        return wording.language() == Language.ENGLISH ? sized.in(org.tongban.paper.template.Language.EN) : sized;
    }

    private void window() {
        going.notice(Place.Kind.WINDOW);
    }

    /// What every paper says of hall and machine.
    PaperFields onEverySlip() {
        var hall = services.catalog().hall();
        return PaperFields.none()
                .with("hall.name", hall.name())
                .with("hall.address", hall.address())
                .with("hall.phone", hall.windowPhone())
                .with("hall.hours", hall.openingHours())
                .with("terminal.name", services.terminal().machineName())
                .with("terminal.number", services.terminal().terminalNumber());
    }
}
