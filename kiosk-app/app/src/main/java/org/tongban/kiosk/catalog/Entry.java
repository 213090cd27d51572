// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One matter as the finder sees it: all its words and their spellings, made once.
final class Entry {
    private static final int TYPO_FROM = 4;
    private static final int TWO_TYPOS_FROM = 9;

    private final Matter matter;
    private final int place;
    private final String name;
    private final List<String> aliases;
    private final List<String> further;
    private final List<Pinyin.Spelling> nameSpellings;
    private final List<Pinyin.Spelling> aliasSpellings;
    private final List<String> extra;

    /// @param place among equals: what is most asked for first
    Entry(Matter matter, int place) {
        this.matter = matter;
        this.place = place;
        this.name = low(matter.name());
        this.aliases = matter.aliases().stream().map(Entry::low).toList();
        this.further = matter instanceof Item item ? List.of(item.department(), item.theme()) : List.of();
        this.nameSpellings = Pinyin.of(name);
        this.aliasSpellings =
                aliases.stream().flatMap(alias -> Pinyin.of(alias).stream()).toList();
        this.extra = matter instanceof Item item ? item.pinyin() : List.of();
    }

    Matter matter() {
        return matter;
    }

    int place() {
        return place;
    }

    private static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// How well typed letters meet it; 0 is best, [Finder#NO] is not at all.
    int byLetters(String sought) {
        int best = best(nameSpellings, sought, 0, 3);
        if (best > 1) {
            best = Math.min(best, best(aliasSpellings, sought, 1, 4));
        }
        if (best > 4 && extra.stream().anyMatch(word -> word.contains(sought))) {
            best = 4;
        }
        return best;
    }

    private static int best(List<Pinyin.Spelling> spellings, String sought, int atStart, int inside) {
        int best = Finder.NO;
        for (Pinyin.Spelling spelling : spellings) {
            if (spelling.full().startsWith(sought) || spelling.initials().startsWith(sought)) {
                return atStart;
            }
            if (spelling.initials().contains(sought) || spelling.full().contains(sought)) {
                best = inside;
            }
        }
        return best;
    }

    /// How well typed words meet it.
    int byWords(String sought) {
        int at = name.indexOf(sought);
        if (at == 0) {
            return 0;
        }
        if (aliases.stream().anyMatch(alias -> alias.startsWith(sought))) {
            return 1;
        }
        if (at > 0) {
            return 2;
        }
        if (aliases.stream().anyMatch(alias -> alias.contains(sought))) {
            return 3;
        }
        return further.stream().anyMatch(word -> word.contains(sought)) ? 5 : Finder.NO;
    }

    /// As it sounds: a wrong character of the right sound, or characters and letters mixed.
    boolean sounds(List<Pinyin.Spelling> sought) {
        for (Pinyin.Spelling spelling : sought) {
            if (byLetters(spelling.full()) != Finder.NO) {
                return true;
            }
        }
        return false;
    }

    /// With a slip of the finger.
    boolean isNearly(String sought) {
        if (sought.length() < TYPO_FROM) {
            return false;
        }
        var near = new NearMatch(sought, sought.length() < TWO_TYPOS_FROM ? 1 : 2);
        for (Pinyin.Spelling spelling : nameSpellings) {
            if (near.isIn(spelling.full())) {
                return true;
            }
        }
        for (Pinyin.Spelling spelling : aliasSpellings) {
            if (near.isIn(spelling.full())) {
                return true;
            }
        }
        return false;
    }

    /// In other words: how many of the pairs of characters it knows, out of a hundred.
    int shared(String sought) {
        List<String> words = new ArrayList<>(aliases);
        words.add(name);
        int known = 0;
        for (int i = 0; i + 2 <= sought.length(); i++) {
            String pair = sought.substring(i, i + 2);
            if (words.stream().anyMatch(word -> word.contains(pair))) {
                known++;
            }
        }
        return sought.length() < 2 ? 0 : known * 100 / (sought.length() - 1);
    }
}
