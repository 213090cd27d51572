// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Map;
import java.util.function.Function;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.staff.EnterView;
import org.tongban.kiosk.screen.staff.EnterViewModel;
import org.tongban.kiosk.staff.Roll;

/// Staff vouch for who stands here: they compare person and card, and say so with number and PIN. Who it was and what
/// for stands in the hash chain.
final class Vouching {
    private final Services services;
    private final Wording wording;
    private final Going going;

    Vouching(Services services, Wording wording, Going going) {
        this.services = services;
        this.wording = wording;
        this.going = going;
    }

    /// Asks staff; where the terminal knows none, only the window can help.
    ///
    /// @param what for the journal: HELD, WITHDRAW, CORRECT
    /// @param then where to go with the staff number of who vouched
    void ask(String what, After under, Function<String, After> then) {
        if (roll().isEmpty()) {
            going.notice(Place.Kind.WINDOW);
        } else {
            going.after(new After.Vouch(what, under, then));
        }
    }

    Screen screen(After.Vouch vouch) {
        var model = new EnterViewModel(roll(), services.ui(), who -> {
            services.journal().record("VOUCHED", "", Map.of("by", who.number(), "for", vouch.what()));
            going.after(vouch.then().apply(who.number()));
        });
        return new EnterView(model, wording, services.clock(), "vouch");
    }

    private Roll roll() {
        return services.around().staff().roll();
    }
}
