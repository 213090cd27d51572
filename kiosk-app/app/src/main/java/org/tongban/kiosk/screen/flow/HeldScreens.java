// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.held.HeldView;
import org.tongban.kiosk.screen.held.HeldViewModel;
import org.tongban.kiosk.screen.held.HeldWords;
import org.tongban.kiosk.screen.staff.EnterView;
import org.tongban.kiosk.screen.staff.EnterViewModel;
import org.tongban.kiosk.staff.Roll;
import org.tongban.kiosk.visit.CaseDesk.Proof;

/// Makes the pages about what this terminal holds of a person, and the one where staff vouch for who stands here.
final class HeldScreens {
    private final Services services;
    private final Wording wording;
    private final Going going;
    private final Supplier<SlipViewModel> slips;

    /// @param slips a fresh line for one page's slips
    HeldScreens(Services services, Wording wording, Going going, Supplier<SlipViewModel> slips) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.slips = slips;
    }

    Screen held(After.Held held) {
        var around = services.around();
        var model = new HeldViewModel(around.held(), held.card().identity(), held.vouchedBy(), services.ui());
        var words = new HeldWords(wording, services.clock(), around.keptDays());
        var ways = new HeldView.Ways(() -> vouchOrWindow(held.card()), () -> going.after(new After.Cases(held.card())));
        return new HeldView(model, words, slips.get(), wording, ways);
    }

    /// Where nobody of the staff is known, nobody can vouch here.
    private void vouchOrWindow(Proof.Card card) {
        if (roll().isEmpty()) {
            going.notice(Place.Kind.WINDOW);
        } else {
            going.after(new After.Vouch(card));
        }
    }

    Screen vouch(Proof.Card card) {
        var model = new EnterViewModel(roll(), services.ui(), who -> {
            services.journal().record("VOUCHED", "", Map.of("by", who.number(), "for", "HELD"));
            going.after(new After.Held(card, Optional.of(who.number())));
        });
        return new EnterView(model, wording, services.clock(), "vouch");
    }

    private Roll roll() {
        return services.around().staff().roll();
    }
}
