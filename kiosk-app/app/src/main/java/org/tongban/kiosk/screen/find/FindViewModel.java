// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.find;

import java.util.List;
import org.tongban.kiosk.catalog.Catalog;
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

    private final Finder finder;
    private final Showing<Shown> showing;
    private final List<Item> startable;

    public FindViewModel(Catalog catalog) {
        finder = new Finder(catalog);
        startable = catalog.items().stream().filter(Item::startsHere).toList();
        showing = new Showing<>(new Shown("", startable));
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public void type(String typed) {
        showing.show(new Shown(typed, typed.isBlank() ? startable : finder.find(typed)));
    }

    /// Forgets what was typed.
    public void wipe() {
        type("");
    }
}
