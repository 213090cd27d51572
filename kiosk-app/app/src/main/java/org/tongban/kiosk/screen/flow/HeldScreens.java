// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Optional;
import java.util.function.Supplier;
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
    private final Vouching vouching;
    private final Supplier<SlipViewModel> slips;

    /// @param slips a fresh line for one page's slips
    HeldScreens(Services services, Wording wording, Going going, Vouching vouching, Supplier<SlipViewModel> slips) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.vouching = vouching;
        this.slips = slips;
    }

    Screen held(After.Held held) {
        var around = services.around();
        var model = new HeldViewModel(around.held(), held.card().identity(), held.vouchedBy(), services.ui());
        var words = new HeldWords(wording, services.clock(), around.keptDays());
        var ways = new HeldView.Ways(
                () -> vouching.ask("HELD", held, by -> new After.Held(held.card(), Optional.of(by))),
                () -> going.after(new After.Cases(held.card())));
        return new HeldView(model, words, slips.get(), wording, ways);
    }
}
