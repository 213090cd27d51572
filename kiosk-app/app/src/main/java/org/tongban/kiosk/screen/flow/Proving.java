// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongban.kiosk.casework.Assurance;
import org.tongban.kiosk.casework.Assurance.Action;
import org.tongban.kiosk.casework.Assurance.Proof;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.PresenceCheck;
import org.tongban.kiosk.casework.Proved;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.prove.Outcome;
import org.tongban.kiosk.screen.prove.PhoneCodeView;
import org.tongban.kiosk.screen.prove.PhoneCodeViewModel;
import org.tongban.kiosk.screen.prove.PresenceView;
import org.tongban.kiosk.screen.prove.PresenceViewModel;
import org.tongban.kiosk.screen.prove.ProveView;
import org.tongban.kiosk.screen.prove.Tries;
import org.tongban.kiosk.screen.staff.EnterView;
import org.tongban.kiosk.screen.staff.EnterViewModel;
import org.tongban.kiosk.staff.Roll;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.visit.CaseDesk;
import org.tongban.kiosk.visit.Identity;
import org.tongban.kiosk.visit.LineWatch;

/// Lets a person show in another way than by the card that they are who it says: staff compare and give number and PIN,
/// a telephone shows a code, the hall's module compares. Which of them is enough stands in the table of [Assurance].
/// How it was shown and what for stands in the hash chain.
final class Proving {
    private final Services services;
    private final Wording wording;
    private final Going going;
    private final WritingDesk desk;
    private final Assurance assurance = Assurance.standard();
    private final Tries tries;

    Proving(Services services, Wording wording, Going going, WritingDesk desk) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.desk = desk;
        this.tries = new Tries(services.clock());
    }

    /// What is wanted.
    ///
    /// @param subject the case that it is about, for the hash chain; empty when it is not about one
    /// @param card whom the card names
    /// @param then where to go with what was shown
    record Wanted(Action action, String subject, Person card, After under, Function<Proved, After> then) {
        @Override
        public String toString() {
            return "Wanted[" + action + "]";
        }
    }

    /// The same for a case; whoever came to it by a code alone lays their card down first.
    void ask(Action action, After under, After.One one, Function<Proved, After> then) {
        switch (one.proof()) {
            case CaseDesk.Proof.Card(Identity identity) ->
                ask(new Wanted(action, one.entry().caseId().toString(), identity.person(), under, then));
            case CaseDesk.Proof.Code _ -> going.after(new After.Card());
        }
    }

    /// Where no way can be gone now, only the window can help; where there is one, it is gone.
    void ask(Wanted wanted) {
        List<Proof> ways = ways(wanted.action());
        switch (ways.size()) {
            case 0 -> going.notice(Place.Kind.WINDOW);
            case 1 -> going.after(new After.Prove(wanted, Set.of(ways.getFirst())));
            default -> going.after(new After.Prove(wanted, Set.copyOf(ways)));
        }
    }

    private List<Proof> ways(Action action) {
        return Stream.of(Proof.PHONE_CODE, Proof.PRESENCE_CHECKED, Proof.VOUCHED)
                .filter(way -> assurance.permits(action, Set.of(Proof.CHIP_READ, way)))
                .filter(this::canBeGone)
                .toList();
    }

    private boolean canBeGone(Proof way) {
        return switch (way) {
            case PHONE_CODE -> !tries.areOver() && services.line().line() == LineWatch.Line.UP;
            case PRESENCE_CHECKED ->
                !tries.areOver() && services.around().presence().isPresent();
            case VOUCHED -> !roll().isEmpty();
            case CHIP_READ, QUERY_CODE -> false;
        };
    }

    Screen screen(After.Prove place) {
        Wanted wanted = place.wanted();
        if (place.ways().size() > 1) {
            List<Proof> offered = ways(wanted.action()).stream()
                    .filter(place.ways()::contains)
                    .toList();
            return new ProveView(offered, wording, way -> going.after(new After.Prove(wanted, Set.of(way))));
        }
        return switch (place.ways().iterator().next()) {
            case PHONE_CODE -> phone(wanted);
            case PRESENCE_CHECKED -> presence(wanted);
            default -> staff(wanted);
        };
    }

    private Screen staff(Wanted wanted) {
        var model = new EnterViewModel(
                roll(), services.ui(), who -> shown(wanted, new Proved(Proof.VOUCHED, who.number())));
        return new EnterView(model, wording, services.clock(), "vouch");
    }

    private Screen phone(Wanted wanted) {
        var model = new PhoneCodeViewModel(
                services.around().records(), wanted.card(), services.ui(), tries, outcome(wanted, Proof.PHONE_CODE));
        return new PhoneCodeView(model, wording, desk);
    }

    private Screen presence(Wanted wanted) {
        PresenceCheck module = services.around().presence().orElseThrow();
        var model = new PresenceViewModel(
                module, wanted.card(), services.ui(), tries, outcome(wanted, Proof.PRESENCE_CHECKED));
        return new PresenceView(model, wording, () -> ask(wanted));
    }

    private Outcome outcome(Wanted wanted, Proof how) {
        return new Outcome(
                () -> shown(wanted, new Proved(how, "")),
                () -> services.journal()
                        .record(
                                "NOT_PROVED",
                                wanted.subject(),
                                Map.of(
                                        "how", how.name(),
                                        "for", wanted.action().name())));
    }

    private void shown(Wanted wanted, Proved proved) {
        services.journal()
                .record(
                        "VOUCHED",
                        wanted.subject(),
                        Map.of(
                                "by", proved.by(),
                                "how", proved.proof().name(),
                                "for", wanted.action().name()));
        going.after(wanted.then().apply(proved));
    }

    private Roll roll() {
        return services.around().staff().roll();
    }
}
