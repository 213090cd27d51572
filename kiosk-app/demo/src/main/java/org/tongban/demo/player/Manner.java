// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongban.demo.player.Lettering.Style;
import org.tongban.demo.player.Lettering.Weight;

/// How words may be set, so that the eye need not try everything: a page's title, or anything that can be touched or
/// read.
enum Manner {
    TITLE(Stream.of(48, 62, 60, 50, 76, 54, 58, 64, 68, 72)
            .map(px -> new Style(px, Weight.BOLD))
            .toList()),
    LABEL(IntStream.of(32, 33, 26, 29, 42, 44, 39, 40, 36, 50, 34, 30, 48, 62, 28, 25, 24, 31)
            .mapToObj(px -> new Style(px, Weight.BOLD))
            .toList()),
    TEXT(IntStream.of(21, 26, 23, 22, 24, 25, 29, 30, 31, 32, 33, 34, 36, 40, 44)
            .mapToObj(px -> new Style(px, Weight.REGULAR))
            .toList());

    private final List<Style> styles;

    Manner(List<Style> styles) {
        this.styles = styles;
    }

    List<Style> styles() {
        return styles;
    }
}
