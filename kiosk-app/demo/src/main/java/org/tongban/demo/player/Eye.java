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
/// close by.
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
        List<Spot> glimpses = glimpse(field(words.afar), words.far);
        if (glimpses.isEmpty()) {
            return Optional.empty();
        }
        return glimpses.stream()
                .map(spot -> closer(field(1), words, spot))
                .max(Comparator.comparingDouble(Spot::likeness))
                .filter(spot -> spot.likeness() >= likeness);
    }

    private Field field(int afar) {
        return fields.computeIfAbsent(afar, factor -> new Field(factor == 1 ? scene : scene.smaller(factor)));
    }

    private static List<Spot> glimpse(Field field, Pattern pattern) {
        var best = new PriorityQueue<Spot>(Comparator.comparingDouble(Spot::likeness));
        for (int y = 0; y + pattern.height() < field.height(); y++) {
            for (int x = 0; x + pattern.width() < field.width(); x++) {
                double likeness = field.likeness(pattern, x, y);
                if (likeness > GLIMPSE) {
                    best.add(new Spot(x, y, pattern.width(), pattern.height(), likeness));
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
                    best = new Spot(x, y, pattern.width(), pattern.height(), likeness);
                }
            }
        }
        return best;
    }
}
