// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Optional;
import java.util.function.Supplier;
import org.tongban.kiosk.casework.Assurance;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.held.HeldView;
import org.tongban.kiosk.screen.held.HeldViewModel;
import org.tongban.kiosk.screen.held.HeldWords;

/// Makes the page about what this terminal holds of a person.
final class HeldScreens {
    private final Services services;
    private final Wording wording;
    private final Going going;
    private final Proving proving;
    private final Supplier<SlipViewModel> slips;

    /// @param slips a fresh line for one page's slips
    HeldScreens(Services services, Wording wording, Going going, Proving proving, Supplier<SlipViewModel> slips) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.proving = proving;
        this.slips = slips;
    }

    Screen held(After.Held held) {
        var around = services.around();
        var model = new HeldViewModel(around.held(), held.card().identity(), held.proved(), services.ui());
        var words = new HeldWords(wording, services.clock(), around.keptDays());
        var ways = new HeldView.Ways(
                () -> proving.ask(new Proving.Wanted(
                        Assurance.Action.DELETE_HELD,
                        "",
                        held.card().identity().person(),
                        held,
                        shown -> new After.Held(held.card(), Optional.of(shown)))),
                () -> going.after(new After.Cases(held.card())));
        return new HeldView(model, words, slips.get(), wording, ways);
    }
}
