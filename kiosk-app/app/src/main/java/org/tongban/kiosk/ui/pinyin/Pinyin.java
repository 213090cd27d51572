// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Chinese words for typed letters: whole syllables, initials only (`gljt`), or mixed; words and whole sentences.
///
/// Unchanging after [#load()], so safe for any thread. It remembers nothing of anybody; see [Composition].
public final class Pinyin {
    private static final int SENTENCES = 1;
    private static final int NAMES = 6;
    private static final int MOST = 400;
    private static final List<String> WARMING =
            List.of("w", "wo", "woyaobanli", "gljt", "shehuibaozhangka", "zhzhsh", "zhongshanlu", "xianfangan");

    private final Lexicon lexicon;

    private Pinyin(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Reads the dictionary; takes some tenths of a second, so not on the screen's thread.
    public static Pinyin load() {
        Pinyin pinyin = new Pinyin(Lexicon.load());
        // The first look-ups are slow until the code is compiled; nobody should wait for that at the keyboard.
        WARMING.forEach(letters -> pinyin.candidates(letters, Leaning.PLAIN));
        return pinyin;
    }

    /// What the letters may stand for: first what takes all of them, the likeliest first; then shorter words.
    ///
    /// @param letters a to z
    public List<Candidate> candidates(String letters, Leaning leaning) {
        if (letters.isEmpty()) {
            return List.of();
        }
        Lattice lattice = new Lattice(lexicon, letters, leaning);
        int sentences = leaning == Leaning.NAME ? NAMES : SENTENCES;
        List<Ranked> all = new ArrayList<>();
        lattice.sentences().stream()
                .filter(path -> path.words() > 1)
                .limit(sentences)
                .forEach(path -> all.add(new Ranked(path.text(), lattice.end(), path.cost())));
        lattice.first().forEach(edge -> all.add(new Ranked(edge.text(), edge.end(), edge.cost() + 2)));
        all.sort(Comparator.comparingInt(Ranked::end).reversed().thenComparingDouble(Ranked::cost));
        Map<String, Candidate> distinct = new LinkedHashMap<>();
        all.stream().limit(MOST).forEach(one -> distinct.putIfAbsent(one.text(), new Candidate(one.text(), one.end())));
        return List.copyOf(distinct.values());
    }

    private record Ranked(String text, int end, double cost) {}
}
