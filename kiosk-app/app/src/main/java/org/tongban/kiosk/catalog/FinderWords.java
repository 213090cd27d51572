// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// All words of all matters and how they sound. Immutable.
///
/// @param names and the others: as written, in small letters
/// @param nameSounds full pinyin; `nameInitials` the first letters of it
/// @param further department and theme
/// @param extra more ways to type it, from the author
record FinderWords(
        Haystack names,
        Haystack aliases,
        Haystack further,
        Haystack nameSounds,
        Haystack nameInitials,
        Haystack aliasSounds,
        Haystack aliasInitials,
        Haystack extra) {

    static FinderWords of(List<Matter> matters) {
        List<List<Pinyin.Spelling>> names =
                matters.stream().map(matter -> Pinyin.of(low(matter.name()))).toList();
        List<List<Pinyin.Spelling>> aliases = matters.stream()
                .map(matter -> matter.aliases().stream()
                        .flatMap(alias -> Pinyin.of(low(alias)).stream())
                        .toList())
                .toList();
        return new FinderWords(
                stack(matters, matter -> List.of(low(matter.name()))),
                stack(
                        matters,
                        matter ->
                                matter.aliases().stream().map(FinderWords::low).toList()),
                stack(
                        matters,
                        matter -> matter instanceof Item item ? List.of(item.department(), item.theme()) : List.of()),
                spelt(names, Pinyin.Spelling::full),
                spelt(names, Pinyin.Spelling::initials),
                spelt(aliases, Pinyin.Spelling::full),
                spelt(aliases, Pinyin.Spelling::initials),
                stack(matters, matter -> matter instanceof Item item ? item.pinyin() : List.of()));
    }

    private static Haystack stack(List<Matter> matters, Function<Matter, List<String>> words) {
        return Haystack.of(matters.stream().map(words).toList());
    }

    private static Haystack spelt(List<List<Pinyin.Spelling>> spellings, Function<Pinyin.Spelling, String> how) {
        return Haystack.of(spellings.stream()
                .map(several -> several.stream().map(how).distinct().toList())
                .toList());
    }

    private static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    void markLetters(String sought, int[] ranks) {
        nameSounds.mark(sought, 0, 3, ranks);
        nameInitials.mark(sought, 0, 3, ranks);
        aliasSounds.mark(sought, 1, 4, ranks);
        aliasInitials.mark(sought, 1, 4, ranks);
        extra.markAnywhere(sought, 4, ranks);
    }

    void markWords(String sought, int[] ranks) {
        names.mark(sought, 0, 2, ranks);
        aliases.mark(sought, 1, 3, ranks);
        further.markAnywhere(sought, 5, ranks);
    }

    /// As it sounds: a wrong character of the right sound, or characters and letters mixed.
    void markSounds(String sought, int[] ranks) {
        Pinyin.of(sought).stream()
                .map(Pinyin.Spelling::full)
                .distinct()
                .filter(full -> !full.isEmpty())
                .forEach(full -> Stream.of(nameSounds, nameInitials, aliasSounds, aliasInitials, extra)
                        .forEach(stack -> stack.markAnywhere(full, 0, ranks)));
    }

    /// With slips of the finger.
    void markNear(String sought, int slips, int[] ranks) {
        nameSounds.markNear(sought, slips, 0, ranks);
        aliasSounds.markNear(sought, slips, 0, ranks);
    }

    void markAnywhere(String sought, int[] ranks) {
        names.markAnywhere(sought, 0, ranks);
        aliases.markAnywhere(sought, 0, ranks);
    }
}
