// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Characters by their KangXi radical and the number of further strokes (Unihan's kRSUnicode): the way to a character
/// that one cannot pronounce. Only characters that the screen can draw. Unchanging, safe for any thread.
public final class Radicals {
    /// The number of the last radical with 1, 2, 3 … strokes.
    private static final int[] LAST = {6, 29, 60, 94, 117, 146, 166, 175, 186, 194, 200, 204, 208, 210, 211, 213, 214};

    private static final int FIRST_SIGN = 0x2F00;

    private final Map<Integer, SortedMap<Integer, List<String>>> characters = new HashMap<>();
    private final SortedMap<Integer, List<Radical>> byStrokes = new TreeMap<>();

    /// A radical in one of its forms.
    ///
    /// @param number KangXi number, 1 to 214
    /// @param form how it looks, for example 氵 for 85
    public record Radical(int number, String form) {}

    private Radicals() {}

    /// Reads the table.
    public static Radicals load() {
        Radicals radicals = new Radicals();
        Lexicon.lines("radicals.txt").forEach(radicals::addCharacters);
        Lexicon.lines("radical-forms.txt").forEach(radicals::addForm);
        for (int number = 1; number <= LAST[LAST.length - 1]; number++) {
            String sign = Character.toString(FIRST_SIGN + number - 1);
            radicals.add(strokes(number), new Radical(number, Normalizer.normalize(sign, Normalizer.Form.NFKC)));
        }
        return radicals;
    }

    /// Radicals by their number of strokes.
    public SortedMap<Integer, List<Radical>> byStrokes() {
        return byStrokes;
    }

    /// Characters under a radical by the number of their further strokes, frequent ones first.
    public SortedMap<Integer, List<String>> under(Radical radical) {
        return characters.getOrDefault(radical.number(), new TreeMap<>());
    }

    private static int strokes(int number) {
        int strokes = 1;
        while (LAST[strokes - 1] < number) {
            strokes++;
        }
        return strokes;
    }

    /// `85 3 江汗…`
    private void addCharacters(String line) {
        String[] parts = line.split(" ", -1);
        characters
                .computeIfAbsent(Integer.valueOf(parts[0]), _ -> new TreeMap<>())
                .put(
                        Integer.valueOf(parts[1]),
                        parts[2].codePoints().mapToObj(Character::toString).toList());
    }

    /// `85 3 氵`: another form of a radical, with its own number of strokes.
    private void addForm(String line) {
        String[] parts = line.split(" ", -1);
        add(Integer.parseInt(parts[1]), new Radical(Integer.parseInt(parts[0]), parts[2]));
    }

    private void add(int strokes, Radical radical) {
        byStrokes.computeIfAbsent(strokes, _ -> new ArrayList<>()).add(radical);
    }
}
