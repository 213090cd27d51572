// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds items and bundles by everyday words, by full pinyin, by initials, with slips. Made once for a catalogue (which
/// takes some hundred milliseconds for 5,000 items); then immutable and fast enough to be asked at every key. Any
/// thread.
public final class Finder {
    /// Not met at all.
    private static final int NO = Integer.MAX_VALUE;

    private static final int HALF = 50;
    private static final int TYPO_FROM = 4;
    private static final int TWO_TYPOS_FROM = 9;

    private final List<Matter> matters;
    private final int[] places;
    private final FinderWords words;

    public Finder(Catalog catalog) {
        matters = Stream.<Matter>concat(catalog.items().stream(), catalog.bundles().stream())
                .toList();
        places = IntStream.range(0, matters.size())
                .map(i -> place(catalog, matters.get(i), i))
                .toArray();
        words = FinderWords.of(matters);
    }

    private static int place(Catalog catalog, Matter matter, int position) {
        int hot = catalog.hot().indexOf(matter.code());
        return hot < 0 ? catalog.hot().size() + position : hot;
    }

    /// Best first; among equals what is most asked for in this hall. Nothing typed finds nothing.
    public List<Matter> find(String typed) {
        String sought = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s'\\x00]", "");
        if (sought.isEmpty()) {
            return List.of();
        }
        return sought.chars().allMatch(character -> character < 128) ? letters(sought) : words(sought);
    }

    private List<Matter> letters(String sought) {
        int[] ranks = fresh();
        words.markLetters(sought, ranks);
        if (isEmpty(ranks) && sought.length() >= TYPO_FROM) {
            words.markNear(sought, sought.length() < TWO_TYPOS_FROM ? 1 : 2, ranks);
        }
        return ranked(ranks);
    }

    private List<Matter> words(String sought) {
        int[] ranks = fresh();
        words.markWords(sought, ranks);
        if (isEmpty(ranks)) {
            words.markSounds(sought, ranks);
        }
        if (isEmpty(ranks)) {
            markShared(sought, ranks);
        }
        return ranked(ranks);
    }

    /// In other words: how many of the pairs of characters it knows.
    private void markShared(String sought, int[] ranks) {
        int[] known = new int[ranks.length];
        int pairs = sought.length() - 1;
        for (int i = 0; i < pairs; i++) {
            int[] has = fresh();
            words.markAnywhere(sought.substring(i, i + 2), has);
            for (int entry = 0; entry < has.length; entry++) {
                known[entry] += has[entry] == NO ? 0 : 1;
            }
        }
        for (int entry = 0; entry < ranks.length && pairs > 0; entry++) {
            int share = known[entry] * 100 / pairs;
            ranks[entry] = share >= HALF ? 100 - share : NO;
        }
    }

    private int[] fresh() {
        int[] ranks = new int[places.length];
        Arrays.fill(ranks, NO);
        return ranks;
    }

    private static boolean isEmpty(int[] ranks) {
        return Arrays.stream(ranks).allMatch(rank -> rank == NO);
    }

    /// Sorted as numbers, rank above place above index: thousands are met by the first letter of all.
    private List<Matter> ranked(int[] ranks) {
        long[] order = IntStream.range(0, ranks.length)
                .filter(i -> ranks[i] != NO)
                .mapToLong(i -> (long) ranks[i] << 48 | (long) places[i] << 24 | i)
                .sorted()
                .toArray();
        List<Matter> found = new ArrayList<>(order.length);
        for (long one : order) {
            found.add(matters.get((int) (one & 0xFFFFFF)));
        }
        return List.copyOf(found);
    }
}
