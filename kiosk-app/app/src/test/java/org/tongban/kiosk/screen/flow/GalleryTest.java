// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongban.kiosk.screen.flow.Shots.Look;
import org.tongban.kiosk.screen.flow.Shots.Pane;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// One visit for each look, language and pane: every page is drawn into `target/screens/gallery` with an index, and
/// none has a flaw. `./kiosk screens` draws all of them; the tests draw those where room is least;
/// `-Dgallery.only=wide` those whose name has these words.
@Tag("screen")
final class GalleryTest {
    @TempDir
    Path folder;

    static Stream<Look> looks() {
        return Look.all(Boolean.getBoolean("gallery.all"))
                .filter(look -> look.name().contains(System.getProperty("gallery.only", "")));
    }

    /// Pages of trouble once, where room is least.
    @Test
    void everyPageOfTroubleCanBeReadAndReached() {
        Look look = new Look(ThemeKind.ELDER, Language.CHINESE, Pane.TALL);
        try (Hall hall = new Hall(folder, Hall.calm());
                Visitor visitor = look.pane().visitor(hall)) {
            visitor.chooseLargeType();
            Shots shots = new Shots(visitor, look, "trouble-");
            try {
                new Trouble(hall, visitor, shots).play();
            } finally {
                shots.close();
            }
            shots.assertWhole();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageOfPublicParticipationCanBeReadAndReached(Look look) {
        try (Hall hall = new Hall(folder, Hall.calm());
                Visitor visitor = look.pane().visitor(hall)) {
            PublicWalk.openToday(hall);
            Shots shots = new Shots(visitor, look, "public-");
            try {
                new PublicWalk(hall, look, visitor, shots).play();
            } finally {
                shots.close();
            }
            shots.assertWhole();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageOfAVisitCanBeReadAndReached(Look look) {
        try (Hall hall = new Hall(folder, Hall.calm());
                Visitor visitor = look.pane().visitor(hall)) {
            Shots shots = new Shots(visitor, look, "");
            try {
                new Walk(hall, look, visitor, shots).play();
            } finally {
                shots.close();
            }
            shots.assertWhole();
            assertDiscreet(hall);
        }
    }

    /// Large type brings the voice with it: all pages were read, and nothing of them that is personal.
    private static void assertDiscreet(Hall hall) {
        for (var person : List.of(People.LONG_NAME, People.RARE_NAME)) {
            for (String secret : List.of(person.name(), person.number().substring(6), "柳荫路", "****")) {
                assertEquals(
                        List.of(),
                        hall.voice.heard().stream()
                                .flatMap(List::stream)
                                .filter(line -> line.contains(secret))
                                .toList());
            }
        }
    }
}
