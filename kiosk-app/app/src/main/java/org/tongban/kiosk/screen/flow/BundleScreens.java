// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.function.Predicate;
import org.tongban.kiosk.catalog.Bundle;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Together;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.guide.BundleView;
import org.tongban.kiosk.screen.guide.LanesView;
import org.tongban.kiosk.visit.Visit;

/// Makes the pages before several items are begun at once.
final class BundleScreens {
    private final Services services;
    private final Wording wording;
    private final Going going;
    private final Predicate<Item> startable;

    BundleScreens(Services services, Wording wording, Going going) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.startable = item -> services.published().canStart(item, services.clock());
    }

    Screen bundle(Bundle bundle) {
        boolean here = Together.canStart(bundle, services.catalog(), startable);
        return new BundleView(
                bundle,
                wording,
                here
                        ? new BundleView.Here(() -> going.lanes(bundle))
                        : new BundleView.AtAWindow(() -> going.notice(Place.Kind.WINDOW)));
    }

    Screen lanes(Bundle bundle) {
        var here = Together.lanesHere(bundle, services.catalog(), startable);
        return new LanesView(
                bundle, here, wording, chosen -> going.begin(Together.of(bundle, services.catalog(), chosen)));
    }

    /// Whether what was begun can still be handed in.
    boolean canStart(Visit visit) {
        return visit.together()
                .map(several -> several.canStart(startable))
                .orElseGet(() -> startable.test(visit.item().orElseThrow()));
    }
}
