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
            case TITLE -> styles(Weight.BOLD, 48, 62, 60, 50, 76, 54, 58, 64, 68, 72);
            case LABEL -> styles(Weight.BOLD, 32, 33, 26, 29, 42, 44, 39, 40, 36, 50, 34, 30, 48, 62, 28, 25, 24, 31);
            case TEXT -> styles(Weight.REGULAR, 21, 26, 23, 22, 24, 25, 29, 30, 31, 32, 33, 34, 36, 40, 44);
        };
    }

    private static List<Style> styles(Weight weight, int... sizes) {
        return IntStream.of(sizes).mapToObj(px -> new Style(px, weight)).toList();
    }
}
