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
            case TITLE -> styles(Weight.BOLD, 48, 62, 60, 46, 56);
            case LABEL ->
                styles(
                        Weight.BOLD,
                        32,
                        33,
                        31,
                        26,
                        29,
                        44,
                        42,
                        39,
                        34,
                        50,
                        54,
                        56,
                        52,
                        58,
                        46,
                        27,
                        36,
                        40,
                        37,
                        38,
                        25,
                        24);
            case TEXT -> styles(Weight.REGULAR, 21, 26, 29, 23, 30, 36, 31, 33, 34, 27, 22, 24, 25);
        };
    }

    private static List<Style> styles(Weight weight, int... sizes) {
        return IntStream.of(sizes).mapToObj(px -> new Style(px, weight)).toList();
    }
}
