// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.function.Supplier;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.home.HomeView;
import org.tongban.kiosk.screen.home.HomeViewModel;

/// The home page, with its ways into a visit.
record HomeScreens(Kiosk kiosk) {

    Screen home(Supplier<Trip> begin) {
        var services = kiosk.services();
        var ways = new HomeView.Ways(
                () -> begin.get().cardFirst(),
                () -> begin.get().find(),
                item -> begin.get().guide(item),
                kiosk::toWindow);
        return new HomeView(
                new HomeViewModel(services.catalog(), services.clock()), kiosk.texts(), ways, kiosk::isLarge);
    }
}
