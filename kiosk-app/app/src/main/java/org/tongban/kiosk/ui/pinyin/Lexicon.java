// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The words of all lists in one tree of syllables. Read once; unchanging afterwards, so safe for any thread.
final class Lexicon {
    private final Syllables syllables = new Syllables();
    private final Node root = new Node();

    /// Reads all lists: takes some tenths of a second.
    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (Source source : Source.values()) {
            lines(source.file()).forEach(line -> lexicon.add(line, source));
        }
        return lexicon;
    }

    /// The lines of one of this package's files, without those that begin with #.
    static List<String> lines(String file) {
        InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Syllables syllables() {
        return syllables;
    }

    Node root() {
        return root;
    }

    /// `syllables TAB word weight word weight …`
    private void add(String line, Source source) {
        int tab = line.indexOf('\t');
        Node node = root;
        for (String syllable : line.substring(0, tab).split(" ", -1)) {
            syllables.add(syllable);
            node = node.child(syllable.intern());
        }
        String[] parts = line.substring(tab + 1).split(" ", -1);
        List<Word> words = new ArrayList<>(parts.length / 2);
        for (int at = 0; at < parts.length; at += 2) {
            words.add(new Word(parts[at], Integer.parseInt(parts[at + 1]), source));
        }
        node.add(words);
    }
}
