// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds items by part of a name or everyday word, by pinyin, or by pinyin initials. Pure; immutable.
public final class Finder {
    private final List<Item> items;

    public Finder(Catalog catalog) {
        this.items = catalog.items();
    }

    /// Best first; equal ones in the catalogue's order. Nothing typed finds nothing.
    public List<Item> find(String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        if (sought.isEmpty()) {
            return List.of();
        }
        return items.stream()
                .map(item -> new Hit(item, rank(item, sought)))
                .filter(hit -> hit.rank() != Rank.NONE)
                .sorted(Comparator.comparing(Hit::rank))
                .map(Hit::item)
                .toList();
    }

    private static Rank rank(Item item, String sought) {
        return Stream.of(
                        in(item.name(), sought, Rank.NAME_START, Rank.NAME),
                        best(item.aliases(), sought, Rank.ALIAS_START, Rank.ALIAS),
                        best(item.pinyin(), sought, Rank.PINYIN_START, Rank.PINYIN))
                .min(Comparator.naturalOrder())
                .orElse(Rank.NONE);
    }

    private static Rank best(List<String> words, String sought, Rank atStart, Rank inside) {
        return words.stream()
                .map(word -> in(word, sought, atStart, inside))
                .min(Comparator.naturalOrder())
                .orElse(Rank.NONE);
    }

    private static Rank in(String word, String sought, Rank atStart, Rank inside) {
        int at = word.toLowerCase(Locale.ROOT).indexOf(sought);
        return at < 0 ? Rank.NONE : at == 0 ? atStart : inside;
    }

    private record Hit(Item item, Rank rank) {}

    private enum Rank {
        NAME_START,
        ALIAS_START,
        NAME,
        ALIAS,
        PINYIN_START,
        PINYIN,
        NONE
    }
}
