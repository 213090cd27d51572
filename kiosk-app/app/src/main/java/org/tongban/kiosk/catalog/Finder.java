// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Finds items and bundles by everyday words, by full pinyin, by initials, with slips. Made once for a catalogue; then
/// immutable and fast enough to be asked at every key (5,000 items). Any thread.
public final class Finder {
    /// Not met at all.
    static final int NO = Integer.MAX_VALUE;

    private static final int HALF = 50;

    private final List<Entry> entries;

    public Finder(Catalog catalog) {
        List<Entry> made = new ArrayList<>();
        Stream.<Matter>concat(catalog.items().stream(), catalog.bundles().stream())
                .forEach(matter -> made.add(new Entry(matter, place(catalog, matter, made.size()))));
        entries = List.copyOf(made);
    }

    private static int place(Catalog catalog, Matter matter, int position) {
        int hot = catalog.hot().indexOf(matter.code());
        return hot < 0 ? catalog.hot().size() + position : hot;
    }

    /// Best first; among equals what is most asked for in this hall. Nothing typed finds nothing.
    public List<Matter> find(String typed) {
        String sought = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s']", "");
        if (sought.isEmpty()) {
            return List.of();
        }
        return sought.chars().allMatch(character -> character < 128) ? letters(sought) : words(sought);
    }

    private List<Matter> letters(String sought) {
        List<Matter> found = ranked(entry -> entry.byLetters(sought));
        return found.isEmpty() ? ranked(entry -> entry.isNearly(sought) ? 0 : NO) : found;
    }

    private List<Matter> words(String sought) {
        List<Matter> found = ranked(entry -> entry.byWords(sought));
        if (found.isEmpty()) {
            List<Pinyin.Spelling> sounds = Pinyin.of(sought);
            found = ranked(entry -> entry.sounds(sounds) ? 0 : NO);
        }
        return found.isEmpty() ? ranked(entry -> distance(entry.shared(sought))) : found;
    }

    private static int distance(int shared) {
        return shared >= HALF ? 100 - shared : NO;
    }

    private List<Matter> ranked(ToIntFunction<Entry> rank) {
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            int how = rank.applyAsInt(entry);
            if (how != NO) {
                hits.add(new Hit(entry, how));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::how)
                .thenComparingInt(hit -> hit.entry().place()));
        return hits.stream().map(hit -> hit.entry().matter()).toList();
    }

    private record Hit(Entry entry, int how) {}
}
