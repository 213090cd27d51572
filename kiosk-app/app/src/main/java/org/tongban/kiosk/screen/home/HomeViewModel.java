// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.home;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.catalog.Item;

/// What stands on the first page. Immutable but for the time of day.
public final class HomeViewModel {
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime DAWN = LocalTime.of(5, 0);

    /// The day as a greeting knows it.
    public enum PartOfDay {
        MORNING,
        AFTERNOON,
        EVENING
    }

    private static final int SHOWN = 4;

    private final CatalogInForce published;
    private final Clock clock;

    public HomeViewModel(CatalogInForce published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    public PartOfDay partOfDay() {
        LocalTime now = LocalTime.now(clock);
        if (now.isBefore(DAWN) || !now.isBefore(EVENING)) {
            return PartOfDay.EVENING;
        }
        return now.isBefore(NOON) ? PartOfDay.MORNING : PartOfDay.AFTERNOON;
    }

    public Catalog.Hall hall() {
        return published.now().hall();
    }

    /// What can be started here: as much as the first page has room for, what is most asked for first.
    public List<Item> items() {
        return published.startable(clock).stream().limit(SHOWN).toList();
    }
}
