// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.handwriting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.ui.handwriting.Ink.Point;
import org.tongban.kiosk.ui.handwriting.PackedStrokes.Written;

/// How often the written character is the first, and among the six that are offered.
final class HandwritingTest {
    private static final PackedStrokes PACKED = PackedStrokes.read();
    private static final int OFFERED = 6;
    private static Handwriting handwriting;

    @BeforeAll
    static void load() {
        handwriting = Handwriting.load();
    }

    @Test
    void allCharactersOfGb2312AreThere() throws IOException {
        Charset standard = Charset.forName("GB2312");
        Set<String> there = PACKED.characters().subList(0, PACKED.usual()).stream()
                .map(Written::text)
                .collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (int row = 16; row <= 87; row++) {
            for (int cell = 1; cell <= 94; cell++) {
                String character = new String(new byte[] {(byte) (0xA0 + row), (byte) (0xA0 + cell)}, standard);
                boolean defined = !character.contains("\uFFFD");
                if (defined && !there.contains(character)) {
                    missing.add(character);
                }
            }
        }
        assertEquals(List.of(), missing);
        assertEquals(6763, there.size());
    }

    /// Every ninth character of GB 2312, in a shaky hand; the templates come from the same skeletons, so this is a
    /// bound
    /// from above.
    @Test
    void aShakyHandIsRead() {
        ShakyHand hand = new ShakyHand();
        Score score = new Score();
        for (int at = 0; at < PACKED.usual(); at += 9) {
            Written meant = PACKED.characters().get(at);
            score.count(meant.text(), handwriting.recognise(hand.write(meant.ink()), OFFERED));
        }
        score.tell("shaky hand");
        assertTrue(score.first() >= 0.75, score::toString);
        assertTrue(score.offered() >= 0.93, score::toString);
    }

    /// Skeletons drawn by other people in another country: KanjiVG, and the same
    /// in a shaky hand. Some of its characters are printed otherwise in Japan.
    @Test
    void strokesOfAnotherSourceAreRead() throws IOException {
        ShakyHand hand = new ShakyHand();
        Score clean = new Score();
        Score shaky = new Score();
        for (Sample sample : samples()) {
            clean.count(sample.character(), handwriting.recognise(sample.ink(), OFFERED));
            shaky.count(sample.character(), handwriting.recognise(hand.write(sample.ink()), OFFERED));
        }
        clean.tell("KanjiVG as it is");
        shaky.tell("KanjiVG, shaky hand");
        assertTrue(clean.offered() >= 0.93, clean::toString);
        assertTrue(shaky.offered() >= 0.85, shaky::toString);
    }

    @Test
    void nothingWrittenIsNothingRead() {
        assertEquals(List.of(), handwriting.recognise(new Ink(List.of()), OFFERED));
    }

    @Test
    void aMereDotIsReadAsSomething() {
        Ink dot = new Ink(List.of(List.of(new Point(3, 3), new Point(3, 3))));
        assertEquals(OFFERED, handwriting.recognise(dot, OFFERED).size());
    }

    private record Sample(String character, Ink ink) {}

    private static List<Sample> samples() throws IOException {
        var in = Objects.requireNonNull(HandwritingTest.class.getResourceAsStream("kanjivg-sample.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(HandwritingTest::sample)
                    .toList();
        }
    }

    /// Its box is 109 wide; the shaky hand knows one of 256.
    private static Sample sample(String line) {
        String[] parts = line.split("\t", -1);
        List<List<Point>> strokes = Stream.of(parts[1].split(";", -1))
                .map(stroke -> Stream.of(stroke.split(" ", -1))
                        .map(point -> point.split(",", -1))
                        .map(xy ->
                                new Point(Double.parseDouble(xy[0]) * 256 / 109, Double.parseDouble(xy[1]) * 256 / 109))
                        .toList())
                .toList();
        return new Sample(parts[0], new Ink(strokes));
    }

    private static final class Score {
        private int all;
        private int first;
        private int offered;

        void count(String meant, List<String> read) {
            all++;
            first += read.getFirst().equals(meant) ? 1 : 0;
            offered += read.contains(meant) ? 1 : 0;
        }

        double first() {
            return (double) first / all;
        }

        double offered() {
            return (double) offered / all;
        }

        void tell(String what) {
            System.out.println("handwriting, " + what + ": " + this);
        }

        @Override
        public String toString() {
            return "%d characters, first %.1f %%, among six %.1f %%".formatted(all, first() * 100, offered() * 100);
        }
    }
}
