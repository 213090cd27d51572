// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Faces one after another: a character is taken from the first that has it. A later face is only read when an earlier
/// one lacked something. All lengths in em. Not thread-safe.
final class Typeface {
    private final List<Supplier<Face>> faces;

    Typeface(List<Supplier<Face>> faces) {
        this.faces = List.copyOf(faces);
    }

    /// Neighbouring characters of one face.
    ///
    /// @param face empty when no face has them
    record Run(String text, Optional<Face> face) {}

    Optional<Face> face(int codePoint) {
        for (Supplier<Face> face : faces) {
            Face one = face.get();
            if (one.has(codePoint)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Optional<Face> current = Optional.empty();
        for (int c : text.codePoints().toArray()) {
            Optional<Face> face = face(c);
            if (!run.isEmpty() && !face.equals(current)) {
                runs.add(new Run(run.toString(), current));
                run.setLength(0);
            }
            current = face;
            run.appendCodePoint(c);
        }
        if (!run.isEmpty()) {
            runs.add(new Run(run.toString(), current));
        }
        return runs;
    }

    double advance(int codePoint) {
        return face(codePoint).map(face -> face.advance(codePoint)).orElse(CodeBox.WIDTH);
    }

    double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    /// The character's shape on the base line, y upwards; a box with its code where no face has it. Fill non-zero.
    Path2D outline(int codePoint) {
        return face(codePoint).map(face -> face.outline(codePoint)).orElseGet(() -> CodeBox.of(codePoint, this));
    }
}
