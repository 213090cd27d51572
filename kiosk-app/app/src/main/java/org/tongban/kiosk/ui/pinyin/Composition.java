// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is being composed: letters typed, words already chosen for the first of them; and, until [#wipe()], what this
/// visitor chose before, which comes first when the same letters are typed again. Not thread-safe.
public final class Composition {
    private static final int LONGEST = 40;

    private final Map<String, String> chosenBefore = new HashMap<>();
    private String letters = "";
    private String chosen = "";
    private String typed = "";

    /// The letters for which nothing was chosen yet.
    public String letters() {
        return letters;
    }

    /// What stands in the field meanwhile: chosen words, then letters.
    public String shown() {
        return chosen + letters;
    }

    public boolean isEmpty() {
        return shown().isEmpty();
    }

    /// @param letter a to z
    public void type(char letter) {
        if (letters.length() < LONGEST) {
            letters += letter;
            typed += letter;
        }
    }

    /// Takes back the last letter; once there is none, all that was chosen.
    public void deleteLast() {
        if (letters.length() > 1 || (chosen.isEmpty() && !letters.isEmpty())) {
            letters = letters.substring(0, letters.length() - 1);
            typed = typed.substring(0, typed.length() - 1);
        } else {
            clear();
        }
    }

    /// Drops what is being composed.
    public void clear() {
        letters = "";
        chosen = "";
        typed = "";
    }

    /// Drops everything, also what was chosen before: the visit is over.
    public void wipe() {
        clear();
        chosenBefore.clear();
    }

    /// What may be chosen now.
    public List<Candidate> candidates(Pinyin pinyin, Leaning leaning) {
        List<Candidate> all = new ArrayList<>(pinyin.candidates(letters, leaning));
        Optional.ofNullable(chosenBefore.get(letters)).ifPresent(before -> {
            all.removeIf(one -> one.text().equals(before));
            all.addFirst(new Candidate(before, letters.length()));
        });
        return all;
    }

    /// Chooses a word; it is remembered for the rest of the visit.
    ///
    /// @return the finished words once no letters are left
    public Optional<String> choose(Candidate candidate) {
        chosenBefore.put(letters.substring(0, candidate.letters()), candidate.text());
        chosen += candidate.text();
        letters = letters.substring(candidate.letters());
        if (!letters.isEmpty()) {
            return Optional.empty();
        }
        String words = chosen;
        chosenBefore.put(typed, words);
        clear();
        return Optional.of(words);
    }
}
