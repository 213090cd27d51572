// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.find;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.catalog.Browse;
import org.tongban.kiosk.catalog.Browse.By;
import org.tongban.kiosk.catalog.Browse.Group;
import org.tongban.kiosk.catalog.Bundle;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Matter;
import org.tongban.kiosk.catalog.Together;
import org.tongban.kiosk.screen.Showing;

/// Finds while one types. Before anything is typed it shows what is asked for most, and ways to the rest by touch.
public final class FindViewModel {
    private static final int HOT = 3;

    /// What was typed or touched, and what it found.
    ///
    /// @param typed empty before the first key
    /// @param heading the question or the group that was touched
    /// @param groups to be touched next
    public record Shown(String typed, Optional<String> heading, List<Group> groups, List<Matter> found) {
        public Shown {
            groups = List.copyOf(groups);
            found = List.copyOf(found);
        }

        /// Neither typed nor touched.
        public boolean isFirst() {
            return typed.isBlank() && heading.isEmpty();
        }

        @Override
        public String toString() {
            return "Shown[" + found.size() + "]";
        }
    }

    private final CatalogInForce published;
    private final Clock clock;
    private final Browse browse;
    private final Showing<Shown> showing;

    public FindViewModel(CatalogInForce published, Clock clock) {
        this.published = published;
        this.clock = clock;
        browse = new Browse(published.now());
        showing = new Showing<>(first());
    }

    private Shown first() {
        List<Item> hot = published.startable(clock).stream().limit(HOT).toList();
        return new Shown("", Optional.empty(), List.of(), List.copyOf(hot));
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public boolean canStart(Matter matter) {
        return switch (matter) {
            case Item item -> published.canStart(item, clock);
            case Bundle bundle -> Together.canStart(bundle, published.now(), item -> published.canStart(item, clock));
        };
    }

    public void type(String typed) {
        showing.show(
                typed.isBlank()
                        ? first()
                        : new Shown(
                                typed,
                                Optional.empty(),
                                List.of(),
                                published.finder().find(typed)));
    }

    /// Looks without typing.
    ///
    /// @param heading in words
    public void browse(By by, String heading) {
        String title = by == By.QUESTIONS ? browse.firstQuestion().orElse(heading) : heading;
        showing.show(new Shown("", Optional.of(title), browse.groups(by), List.of()));
    }

    /// Goes into a group, or on to the next question.
    public void open(Group group) {
        Optional<String> heading = group.next().map(ask -> ask.question()).or(() -> Optional.of(group.label()));
        List<Group> next = group.next().map(browse::ways).orElse(List.of());
        showing.show(new Shown("", heading, next, group.matters()));
    }

    /// Back to what is shown before anything is typed.
    public void wipe() {
        showing.show(first());
    }
}
