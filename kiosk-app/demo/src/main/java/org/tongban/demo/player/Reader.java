// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.demo.player.Lettering.Style;

/// Looks for words in a scene and remembers in which type it met them, as one gets used to a page.
final class Reader {
    private static final double SURE = 0.8;
    private static final double SURE_OF_ONE_CHARACTER = 0.9;
    private final Lettering lettering = new Lettering();
    private final Map<String, Style> met = new HashMap<>();
    private final Map<String, Eye.Words> imagined = new HashMap<>();

    Optional<Eye.Spot> find(Eye eye, String words, Manner manner) {
        for (Style style : likely(words, manner)) {
            var spot = eye.find(imagine(words, style), words.length() == 1 ? SURE_OF_ONE_CHARACTER : SURE);
            if (spot.isPresent()) {
                met.put(words + manner, style);
                return spot;
            }
        }
        return Optional.empty();
    }

    private List<Style> likely(String words, Manner manner) {
        List<Style> styles = new ArrayList<>();
        Style known = met.get(words + manner);
        if (known != null) {
            styles.add(known);
        }
        styles.addAll(manner.styles());
        return styles;
    }

    private Eye.Words imagine(String words, Style style) {
        return imagined.computeIfAbsent(words + style, _ -> new Eye.Words(lettering.draw(words, style), style.px()));
    }
}
