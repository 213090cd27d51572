// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.demo.player.Lettering.Style;

/// Looks for words in a scene and remembers in which type it met them, as one gets used to a page.
final class Reader {
    private static final double SURE = 0.8;
    private static final double SURE_OF_ONE_CHARACTER = 0.9;
    private final Lettering lettering = new Lettering();
    private final Map<String, Style> met = new HashMap<>();
    private final Map<Manner, Style> habits = new EnumMap<>(Manner.class);
    private final Map<String, Eye.Words> imagined = new HashMap<>();

    Optional<Eye.Spot> find(Eye eye, String words, Manner manner) {
        for (Style style : likely(words, manner)) {
            var spot = look(eye, words, style);
            if (spot.isPresent()) {
                remember(words, manner, style);
                return spot;
            }
        }
        return Optional.empty();
    }

    /// Which of several words stand there. Titles may differ in one character only (您现在住在这里吗, 您现在住在哪里), so
    /// the likeliest of all is taken, not the first that is like enough.
    Optional<String> likeliest(Eye eye, List<String> candidates, Manner manner) {
        for (Style style : likely("", manner)) {
            double best = 0;
            String read = "";
            for (String words : candidates) {
                double likeness =
                        look(eye, words, style).map(Eye.Spot::likeness).orElse(0.0);
                if (likeness > best) {
                    best = likeness;
                    read = words;
                }
            }
            if (best > 0) {
                remember(read, manner, style);
                return Optional.of(read);
            }
        }
        return Optional.empty();
    }

    private Optional<Eye.Spot> look(Eye eye, String words, Style style) {
        return eye.find(imagine(words, style), words.length() == 1 ? SURE_OF_ONE_CHARACTER : SURE);
    }

    private void remember(String words, Manner manner, Style style) {
        met.put(words + manner, style);
        habits.put(manner, style);
    }

    /// Whether every character can be imagined.
    boolean knows(String words) {
        return lettering.canDraw(words);
    }

    private Set<Style> likely(String words, Manner manner) {
        Set<Style> styles = new LinkedHashSet<>();
        Optional.ofNullable(met.get(words + manner)).ifPresent(styles::add);
        Optional.ofNullable(habits.get(manner)).ifPresent(styles::add);
        styles.addAll(manner.styles());
        return styles;
    }

    private Eye.Words imagine(String words, Style style) {
        return imagined.computeIfAbsent(words + style, _ -> new Eye.Words(lettering.draw(words, style), style.px()));
    }
}
