// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.handwriting;

import java.util.List;
import java.util.stream.IntStream;

/// Recognises one written character among some 9,500: all of GB 2312, and behind them others, among them characters of
/// names and traditional ones. Stroke order does not matter much, joined strokes cost a little.
///
/// Nearest neighbour over [Feature]; some milliseconds a character. Unchanging after [#load()], safe for any thread.
public final class Handwriting {
    /// Characters outside GB 2312 come first only when they are clearly nearer.
    private static final double UNUSUAL = 0.02;
    /// A stroke too many is stranger than strokes written in one go.
    private static final double SURPLUS = 0.012;

    /// All strokes in one go; a pair among three is dearer than a pair among twelve, so that 十 is not read as 干.
    private static final double JOINED = 0.045;

    private final int usual;
    private final int[] characters;
    private final byte[] strokes;
    private final byte[][] features;
    private final double[] lengths;

    private Handwriting(int usual, int all) {
        this.usual = usual;
        this.characters = new int[all];
        this.strokes = new byte[all];
        this.features = new byte[all][];
        this.lengths = new double[all];
    }

    /// Reads the strokes and draws up what each character looks like: about a second, so not on the screen's thread.
    public static Handwriting load() {
        PackedStrokes packed = PackedStrokes.read();
        Handwriting made = new Handwriting(packed.usual(), packed.characters().size());
        for (int at = 0; at < made.characters.length; at++) {
            made.characters[at] = packed.characters().get(at).codePoint();
            made.put(at, packed.characters().get(at).ink());
        }
        return made;
    }

    private void put(int at, Ink ink) {
        strokes[at] = (byte) ink.strokes().size();
        features[at] = Feature.of(ink);
        lengths[at] = Math.sqrt(product(features[at], features[at]));
    }

    /// The likeliest characters, the best first.
    ///
    /// @param most how many
    /// @return nothing when nothing was written
    public List<String> recognise(Ink ink, int most) {
        if (ink.strokes().stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        byte[] sought = Feature.of(ink);
        double length = Math.sqrt(product(sought, sought));
        double[] likeness = new double[characters.length];
        for (int at = 0; at < characters.length; at++) {
            double same = length == 0 ? 0 : product(sought, features[at]) / length / lengths[at];
            likeness[at] = same - handicap(at, ink.strokes().size());
        }
        return IntStream.range(0, characters.length)
                .boxed()
                .sorted((one, other) -> Double.compare(likeness[other], likeness[one]))
                .limit(most)
                .map(at -> Character.toString(characters[at]))
                .toList();
    }

    private double handicap(int at, int written) {
        int more = written - strokes[at];
        double byStrokes = more > 0 ? more * SURPLUS : JOINED * -more / strokes[at];
        return (at < usual ? 0 : UNUSUAL) + Math.min(0.1, byStrokes);
    }

    private static double product(byte[] one, byte[] other) {
        int sum = 0;
        for (int at = 0; at < Feature.SIZE; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
