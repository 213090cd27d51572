// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.tongban.kiosk.casework.Handoff;
import org.tongban.kiosk.casework.HandoffCode;
import org.tongban.kiosk.casework.HelpCall;
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
import org.tongban.kiosk.screen.rating.RatingRow;
import org.tongban.kiosk.screen.rating.RatingViewModel;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.visit.CardReading;
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
    private final CaseScreens cases;
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
        this.cases = new CaseScreens(
                services, wording, going, look, proving, corrects, new CaseScreens.Printed(this::slip, this::copies));
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
            case After.Code _ -> cases.code();
            case After.Cases list -> cases.cases(list.proof());
            case After.One one -> cases.one(one);
            case After.Withdraw withdraw -> cases.withdraw(withdraw);
            case After.Held one -> held.held(one);
            case After.Prove prove -> proving.screen(prove);
            case After.Correct correct -> corrects.correct(correct);
            case After.CorrectPaper paper -> corrects.paper(paper);
            case After.CorrectReply reply -> corrects.reply(reply);
            case After.CorrectCell cell -> corrects.cell(cell);
            case After.Rate rate -> cases.rate(rate);
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
        var model = new RatingViewModel(services.around().ratings(), CaseScreens.rated(saved), services.ui());
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
