// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// The syllables of Mandarin (without tones, ü as v) and how typed letters may be cut into them.
final class Syllables {
    private static final int LONGEST = 6;
    /// Letters and pairs that may stand for a whole syllable. No syllable begins with i, u or v.
    private static final Set<String> INITIALS = Set.of(
            "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s",
            "y", "w", "a", "o", "e");
    private static final double INITIAL = 3;
    private static final double UNFINISHED = 1.5;

    private final Set<String> whole = new HashSet<>();
    private final NavigableSet<String> sorted = new TreeSet<>();

    void add(String syllable) {
        whole.add(syllable);
        sorted.add(syllable);
    }

    /// All ways to read on from `at`; the last syllable may be unfinished.
    List<Step> from(String letters, int at) {
        List<Step> steps = new ArrayList<>();
        int most = Math.min(letters.length(), at + LONGEST);
        for (int end = at + 1; end <= most; end++) {
            String typed = letters.substring(at, end);
            if (whole.contains(typed)) {
                steps.add(new Step(typed, true, 0));
            }
            if (INITIALS.contains(typed)) {
                steps.add(new Step(typed, false, INITIAL));
            } else if (end == letters.length() && isBeginning(typed)) {
                steps.add(new Step(typed, false, UNFINISHED));
            }
        }
        return steps;
    }

    private boolean isBeginning(String typed) {
        String next = sorted.higher(typed);
        return next != null && next.startsWith(typed);
    }

    /// How far the letters can be read at all, and from where the end can be reached.
    ///
    /// @return for each position whether a reading from the start passes it and comes to the furthest position
    boolean[] passable(String letters) {
        int length = letters.length();
        boolean[] from = new boolean[length + 1];
        from[0] = true;
        int furthest = 0;
        for (int at = 0; at < length; at++) {
            if (from[at]) {
                for (Step step : from(letters, at)) {
                    from[at + step.typed().length()] = true;
                    furthest = Math.max(furthest, at + step.typed().length());
                }
            }
        }
        boolean[] on = new boolean[length + 1];
        on[furthest] = true;
        for (int at = furthest - 1; at >= 0; at--) {
            int here = at;
            on[at] = from[at]
                    && from(letters, at).stream()
                            .anyMatch(step -> on[here + step.typed().length()]);
        }
        return on;
    }
}
