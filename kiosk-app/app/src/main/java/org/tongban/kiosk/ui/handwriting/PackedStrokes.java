// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.handwriting;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tongban.kiosk.ui.handwriting.Ink.Point;

/// The skeletons of all characters, from `strokes.bin`; its form is told in `build/input/strokes.py`.
///
/// @param usual how many of the characters, from the first one, are those of GB 2312
record PackedStrokes(int usual, List<Written> characters) {

    /// A character and its strokes in a box of 256.
    record Written(int codePoint, Ink ink) {
        String text() {
            return Character.toString(codePoint);
        }
    }

    static PackedStrokes read() {
        var stream = Objects.requireNonNull(PackedStrokes.class.getResourceAsStream("strokes.bin"), "strokes.bin");
        try (var in = new DataInputStream(new BufferedInputStream(stream))) {
            int usual = in.readInt();
            int all = in.readInt();
            List<Written> characters = new ArrayList<>(all);
            for (int at = 0; at < all; at++) {
                int codePoint = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                characters.add(new Written(codePoint, ink(in)));
            }
            return new PackedStrokes(usual, characters);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Ink ink(DataInputStream in) throws IOException {
        List<List<Point>> strokes = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            List<Point> stroke = new ArrayList<>();
            for (int points = in.readUnsignedByte(); points > 0; points--) {
                stroke.add(new Point(in.readUnsignedByte(), in.readUnsignedByte()));
            }
            strokes.add(stroke);
        }
        return new Ink(strokes);
    }
}
