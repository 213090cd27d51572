// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A place in the dictionary's tree: the words that are read so, and the syllables that may follow.
final class Node {
    private SortedMap<String, Node> children = Collections.emptySortedMap();
    private List<Word> words = List.of();

    Node child(String syllable) {
        if (children.isEmpty()) {
            children = new TreeMap<>();
        }
        return children.computeIfAbsent(syllable, _ -> new Node());
    }

    void add(List<Word> more) {
        List<Word> all = new ArrayList<>(words);
        all.addAll(more);
        words = all;
    }

    List<Word> words() {
        return words;
    }

    /// The places reached by a syllable that is, or begins with, what was typed.
    Collection<Node> along(Step step) {
        if (step.isWhole()) {
            Node next = children.get(step.typed());
            return next == null ? List.of() : List.of(next);
        }
        return children.subMap(step.typed(), step.typed() + '{').values();
    }
}
