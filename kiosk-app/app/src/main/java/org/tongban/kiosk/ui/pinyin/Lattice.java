// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All words that may stand in the typed letters, and the likeliest ways through them.
///
/// A plain unigram model: the cost of a sentence is the sum of its words' costs and of what abbreviation costs.
final class Lattice {
    private static final int WORDS_A_SPAN = 6;
    private static final int PATHS = 6;
    private static final double A_WORD = 2;

    private final String letters;
    private final Leaning leaning;
    private final Lexicon lexicon;
    private final boolean[] passable;
    private final List<List<Step>> steps = new ArrayList<>();
    private final List<Edge> first = new ArrayList<>();

    Lattice(Lexicon lexicon, String letters, Leaning leaning) {
        this.lexicon = lexicon;
        this.letters = letters;
        this.leaning = leaning;
        this.passable = lexicon.syllables().passable(letters);
        for (int at = 0; at <= letters.length(); at++) {
            steps.add(possible(at));
        }
    }

    /// A word between two positions.
    record Edge(int end, String text, double cost) {}

    /// A sentence up to a position.
    record Path(String text, int words, double cost) {
        Path with(Edge edge) {
            return new Path(text + edge.text(), words + 1, cost + edge.cost() + A_WORD);
        }
    }

    /// The words that begin at the first letter, the cheapest first; to be asked after [#sentences()].
    List<Edge> first() {
        return first;
    }

    /// Where the furthest sentence ends.
    int end() {
        int end = letters.length();
        while (end > 0 && !passable[end]) {
            end--;
        }
        return end;
    }

    /// The likeliest sentences as far as the letters can be read, the best first.
    List<Path> sentences() {
        List<List<Path>> best = new ArrayList<>();
        for (int at = 0; at <= letters.length(); at++) {
            best.add(new ArrayList<>());
        }
        best.getFirst().add(new Path("", 0, 0));
        for (int at = 0; at < end(); at++) {
            if (!best.get(at).isEmpty()) {
                spread(best, at);
            }
        }
        return best.get(end());
    }

    private void spread(List<List<Path>> best, int at) {
        List<Edge> edges = edges(at);
        if (at == 0) {
            first.addAll(edges);
        }
        int[] taken = new int[letters.length() + 1];
        for (Edge edge : edges) {
            if (taken[edge.end()]++ < WORDS_A_SPAN) {
                List<Path> there = best.get(edge.end());
                best.get(at).forEach(path -> there.add(path.with(edge)));
            }
        }
        for (int to = at + 1; to <= letters.length(); to++) {
            trim(best.get(to));
        }
    }

    private static void trim(List<Path> paths) {
        paths.sort(Comparator.comparingDouble(Path::cost));
        if (paths.size() > PATHS) {
            paths.subList(PATHS, paths.size()).clear();
        }
    }

    private List<Edge> edges(int at) {
        List<Edge> edges = new ArrayList<>();
        walk(lexicon.root(), at, 0, at == 0, edges);
        edges.sort(Comparator.comparingDouble(Edge::cost));
        return edges;
    }

    private void walk(Node node, int at, double cost, boolean starts, List<Edge> edges) {
        for (Step step : steps.get(at)) {
            int end = at + step.typed().length();
            for (Node next : node.along(step)) {
                double so = cost + step.cost();
                next.words().forEach(word -> edges.add(new Edge(end, word.text(), so + word.cost(leaning, starts))));
                walk(next, end, so, starts, edges);
            }
        }
    }

    private List<Step> possible(int at) {
        return lexicon.syllables().from(letters, at).stream()
                .filter(step -> passable[at + step.typed().length()])
                .toList();
    }
}
