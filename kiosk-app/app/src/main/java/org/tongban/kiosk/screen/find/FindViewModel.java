// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.find;

import java.time.Clock;
import java.util.List;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.catalog.Finder;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Showing;

/// Finds while one types. Before anything is typed it shows all that can be started here, so that nobody must type.
public final class FindViewModel {

    /// What was typed and what it found.
    ///
    /// @param typed empty before the first key
    public record Shown(String typed, List<Item> found) {
        public Shown {
            found = List.copyOf(found);
        }

        @Override
        public String toString() {
            return "Shown[" + found.size() + "]";
        }
    }

    private final CatalogInForce published;
    private final Clock clock;
    private final Finder finder;
    private final Showing<Shown> showing;
    private final List<Item> startable;

    public FindViewModel(CatalogInForce published, Clock clock) {
        this.published = published;
        this.clock = clock;
        finder = new Finder(published.now());
        startable = published.startable(clock);
        showing = new Showing<>(new Shown("", startable));
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public boolean canStart(Item item) {
        return published.canStart(item, clock);
    }

    public void type(String typed) {
        showing.show(new Shown(typed, typed.isBlank() ? startable : finder.find(typed)));
    }

    /// Forgets what was typed.
    public void wipe() {
        type("");
    }
}
