// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.tongban.kiosk.casework.Assurance;
import org.tongban.kiosk.casework.Proved;
import org.tongban.kiosk.casework.Rating;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.CodeListening;
import org.tongban.kiosk.screen.Copies;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.progress.CaseView;
import org.tongban.kiosk.screen.progress.CaseViewModel;
import org.tongban.kiosk.screen.progress.CaseWords;
import org.tongban.kiosk.screen.progress.CasesView;
import org.tongban.kiosk.screen.progress.CasesViewModel;
import org.tongban.kiosk.screen.progress.CodeView;
import org.tongban.kiosk.screen.progress.CodeViewModel;
import org.tongban.kiosk.screen.progress.WithdrawView;
import org.tongban.kiosk.screen.progress.WithdrawViewModel;
import org.tongban.kiosk.screen.rating.RatingSlip;
import org.tongban.kiosk.screen.rating.RatingView;
import org.tongban.kiosk.screen.rating.RatingViewModel;
import org.tongban.kiosk.visit.CaseDesk.Entry;
import org.tongban.kiosk.visit.CaseDesk.Proof;
import org.tongban.kiosk.visit.TimeLimits;
import org.tongban.paper.template.Paper;

/// Makes the pages on which a person looks after their cases.
final class CaseScreens {
    private final Services services;
    private final Wording wording;
    private final Going going;
    private final Screens.Look look;
    private final Proving proving;
    private final CorrectScreens corrects;
    private final Printed printed;

    /// What papers are made with.
    ///
    /// @param slips a fresh line for one page's papers
    /// @param copies what can be printed again of a case, and the line that says what came of it
    record Printed(Supplier<SlipViewModel> slips, BiFunction<SavedCase, SlipViewModel, Copies> copies) {}

    CaseScreens(
            Services services,
            Wording wording,
            Going going,
            Screens.Look look,
            Proving proving,
            CorrectScreens corrects,
            Printed printed) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.look = look;
        this.proving = proving;
        this.corrects = corrects;
        this.printed = printed;
    }

    Screen code() {
        var model = new CodeViewModel(proof -> going.after(new After.Cases(proof)));
        return new CodeView(model, wording, look.desk(), new CodeListening(services.codes(), services.ui()));
    }

    Screen cases(Proof proof) {
        var model = new CasesViewModel(services.around().cases(), proof, services.ui());
        var ways = new CasesView.Ways(
                entry -> going.after(new After.One(entry, proof)),
                this::window,
                proof instanceof Proof.Card card
                        ? Optional.of(() -> going.after(new After.Held(card, Optional.empty())))
                        : Optional.empty());
        return new CasesView(model, words(), wording, ways);
    }

    Screen one(After.One one) {
        SlipViewModel slip = printed.slips().get();
        Optional<Copies> copies = one.entry() instanceof Entry.Here(var saved)
                ? Optional.of(printed.copies().apply(saved, slip))
                : Optional.empty();
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
            corrects.begin(one, progress);
        }
    }

    /// What the published item says that one can do against a decision.
    private List<String> remedies(String itemName) {
        return item(itemName).map(Item::remedies).orElse(List.of());
    }

    private Optional<Item> item(String itemName) {
        return services.catalog().items().stream()
                .filter(item -> item.name().equals(itemName))
                .findFirst();
    }

    Screen withdraw(After.Withdraw place) {
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

    static Rating.About.Case rated(SavedCase saved) {
        return new Rating.About.Case(
                saved.caseNumber(), Optional.of(saved.localNumber().value()));
    }

    Screen rate(After.Rate rate) {
        var model = new RatingViewModel(services.around().ratings(), rate.about(), services.ui());
        SlipViewModel slip = printed.slips().get();
        var ways = new RatingView.Ways(
                () -> going.after(rate.under()),
                kept -> slip.print(Paper.RATING_SLIP, RatingSlip.of(kept, rate.item(), wording, services.clock())));
        return new RatingView(model, slip, wording, rate.item(), look.desk(), ways);
    }

    private CaseWords words() {
        var limits =
                new TimeLimits(services.around().calendar(), services.clock().getZone());
        return new CaseWords(
                wording,
                services.clock(),
                services.around().calendar(),
                progress -> item(progress.itemName()).flatMap(item -> limits.promised(progress, item)));
    }

    private void window() {
        going.notice(Place.Kind.WINDOW);
    }
}
