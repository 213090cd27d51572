// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Some lanes of a bundle, handed in at once: asked, read and signed as one item, and then a case for each lane.
/// Immutable.
///
/// @param parts in the order of the bundle's lanes
/// @param item all of it as one: shared questions once, each paper once
public record Together(Bundle bundle, List<Part> parts, Item item) {
    public Together {
        parts = List.copyOf(parts);
    }

    /// A lane and its item.
    public record Part(Bundle.Lane lane, Item item) {}

    /// Joins some lanes of a bundle.
    ///
    /// @param chosen ids of lanes
    /// @throws CatalogException when lanes ask for the same field in different ways
    public static Together of(Bundle bundle, Catalog catalog, Set<String> chosen) {
        List<Part> parts = bundle.lanes().stream()
                .filter(lane -> chosen.contains(lane.id()))
                .flatMap(lane -> part(lane, catalog).stream())
                .toList();
        return new Together(bundle, parts, new MergedItem(bundle, parts).item());
    }

    private static Optional<Part> part(Bundle.Lane lane, Catalog catalog) {
        return lane.item().flatMap(catalog::item).map(item -> new Part(lane, item));
    }

    /// Lanes that can be handed in here.
    ///
    /// @param canStart whether an item can be begun on this terminal now
    public static List<Bundle.Lane> lanesHere(Bundle bundle, Catalog catalog, Predicate<Item> canStart) {
        return bundle.lanes().stream()
                .filter(lane ->
                        lane.item().flatMap(catalog::item).filter(canStart).isPresent())
                .toList();
    }

    /// A bundle is begun here when what nobody can leave out of it is done here.
    public static boolean canStart(Bundle bundle, Catalog catalog, Predicate<Item> canStart) {
        List<Bundle.Lane> here = lanesHere(bundle, catalog, canStart);
        return !here.isEmpty()
                && bundle.lanes().stream()
                        .filter(lane -> lane.choice() == Bundle.Choice.ALWAYS)
                        .allMatch(here::contains);
    }

    /// Whether all of it can still be begun.
    public boolean canStart(Predicate<Item> canStart) {
        return parts.stream().map(Part::item).allMatch(canStart);
    }

    /// What another chosen lane brings forth, so that nobody is asked for it.
    static Set<String> given(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.lane().gives().orElse(List.of()).stream())
                .collect(Collectors.toSet());
    }
}
