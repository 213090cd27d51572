// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/// Finds words in what is seen, as a person does: by their shape, dark on light or light on dark. First from afar, then
/// close by (normalised cross-correlation).
final class Eye {
    private static final int KEPT = 16;
    private static final double GLIMPSE = 0.5;
    private final Sight scene;
    private final Map<Integer, Field> fields = new HashMap<>();

    /// Looks at one scene; many words may be looked for in it.
    Eye(Sight scene) {
        this.scene = scene;
    }

    /// Where words stand, and how surely (0–1).
    record Spot(int x, int y, int width, int height, double likeness) {
        int middleX() {
            return x + width / 2;
        }

        int middleY() {
            return y + height / 2;
        }
    }

    /// Words as they would look, close by and from as far away as their size allows.
    static final class Words {
        private static final int SMALLEST_READABLE_PX = 12;
        private final int afar;
        private final Pattern far;
        private final Pattern near;

        /// @param px the type's size
        Words(Sight drawn, int px) {
            afar = Math.max(2, px / SMALLEST_READABLE_PX);
            far = new Pattern(drawn.smaller(afar));
            near = new Pattern(drawn);
        }
    }

    /// The best place of `words` with at least this likeness.
    Optional<Spot> find(Words words, double likeness) {
        return glimpse(field(words.afar), words.far).stream()
                .map(spot -> closer(field(1), words, spot))
                .max(Comparator.comparingDouble(Spot::likeness))
                .filter(spot -> spot.likeness() >= likeness);
    }

    private Field field(int afar) {
        return fields.computeIfAbsent(afar, factor -> new Field(factor == 1 ? scene : scene.smaller(factor)));
    }

    private static List<Spot> glimpse(Field field, Pattern pattern) {
        var best = new PriorityQueue<Spot>(Comparator.comparingDouble(Spot::likeness));
        for (int y = 0; y + pattern.height < field.height; y++) {
            for (int x = 0; x + pattern.width < field.width; x++) {
                double likeness = field.likeness(pattern, x, y);
                if (likeness > GLIMPSE) {
                    best.add(new Spot(x, y, pattern.width, pattern.height, likeness));
                    if (best.size() > KEPT) {
                        best.poll();
                    }
                }
            }
        }
        return List.copyOf(best);
    }

    private static Spot closer(Field field, Words words, Spot far) {
        Pattern pattern = words.near;
        Spot best = new Spot(0, 0, 0, 0, 0);
        for (int dy = -words.afar; dy <= words.afar; dy++) {
            for (int dx = -words.afar; dx <= words.afar; dx++) {
                int x = far.x() * words.afar + dx;
                int y = far.y() * words.afar + dy;
                double likeness = field.holds(pattern, x, y) ? field.likeness(pattern, x, y) : 0;
                if (likeness > best.likeness()) {
                    best = new Spot(x, y, pattern.width, pattern.height, likeness);
                }
            }
        }
        return best;
    }

    /// The words with their mean taken out.
    private static final class Pattern {
        final int width;
        final int height;
        final float[] values;
        final double norm;

        Pattern(Sight words) {
            width = words.width();
            height = words.height();
            values = new float[width * height];
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                values[i] = words.at(i % width, i / width);
                sum += values[i];
            }
            double squares = 0;
            float mean = (float) (sum / values.length);
            for (int i = 0; i < values.length; i++) {
                values[i] -= mean;
                squares += values[i] * values[i];
            }
            norm = Math.sqrt(squares);
        }
    }

    /// The scene with running sums, so that flat places cost nothing.
    private static final class Field {
        final int width;
        final int height;
        private final Sight scene;
        private final double[] sums;
        private final double[] squares;

        Field(Sight scene) {
            this.scene = scene;
            width = scene.width();
            height = scene.height();
            sums = new double[(width + 1) * (height + 1)];
            squares = new double[sums.length];
            for (int y = 0; y < height; y++) {
                double row = 0;
                double rowSquares = 0;
                for (int x = 0; x < width; x++) {
                    float v = scene.at(x, y);
                    row += v;
                    rowSquares += v * v;
                    int i = (y + 1) * (width + 1) + x + 1;
                    sums[i] = sums[i - width - 1] + row;
                    squares[i] = squares[i - width - 1] + rowSquares;
                }
            }
        }

        boolean holds(Pattern pattern, int x, int y) {
            return x >= 0 && y >= 0 && x + pattern.width <= width && y + pattern.height <= height;
        }

        double likeness(Pattern pattern, int x, int y) {
            int count = pattern.width * pattern.height;
            double sum = box(sums, pattern, x, y);
            double spread = box(squares, pattern, x, y) - sum * sum / count;
            if (spread < count * 0.004) {
                return 0;
            }
            double product = 0;
            for (int row = 0; row < pattern.height; row++) {
                int at = row * pattern.width;
                for (int column = 0; column < pattern.width; column++) {
                    product += pattern.values[at + column] * scene.at(x + column, y + row);
                }
            }
            return Math.abs(product) / (pattern.norm * Math.sqrt(spread));
        }

        private double box(double[] table, Pattern pattern, int x, int y) {
            int line = width + 1;
            int low = y * line + x;
            int high = (y + pattern.height) * line + x;
            return table[high + pattern.width] - table[high] - table[low + pattern.width] + table[low];
        }
    }
}
