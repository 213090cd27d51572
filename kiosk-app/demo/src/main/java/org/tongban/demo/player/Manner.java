// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.util.List;
import java.util.stream.IntStream;
import org.tongban.demo.player.Lettering.Style;
import org.tongban.demo.player.Lettering.Weight;

/// How words may be set, so that the eye need not try everything: a page's title, something to touch, or plain text.
enum Manner {
    TITLE,
    LABEL,
    TEXT;

    List<Style> styles() {
        return switch (this) {
            case TITLE -> styles(Weight.BOLD, 48, 62, 60);
            case LABEL -> styles(Weight.BOLD, 32, 33, 26, 29, 44, 42, 39, 34, 50);
            case TEXT -> styles(Weight.REGULAR, 21, 26, 23, 29, 30, 36, 31);
        };
    }

    private static List<Style> styles(Weight weight, int... sizes) {
        return IntStream.of(sizes).mapToObj(px -> new Style(px, weight)).toList();
    }
}
