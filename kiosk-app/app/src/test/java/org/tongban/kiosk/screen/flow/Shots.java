// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tongban.kiosk.ui.Glass;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// The pictures of one visit in one look: files, their page, and what is wrong with them.
final class Shots {
    private static final Path FOLDER = Path.of("target", "screens", "gallery");
    private static final String HEAD =
            "<!doctype html><meta charset=\"utf-8\"><style>body{font-family:sans-serif;margin:24px}"
                    + "figure{display:inline-block;margin:8px}img{width:270px;border:1px solid #888}</style>\n";

    private static final int MOST_PARTS = 8;

    private final Visitor visitor;
    private final String visit;
    private final List<String> names = new ArrayList<>();
    private final List<String> flaws = new ArrayList<>();

    /// The panes that pages must fit.
    enum Pane {
        TALL(1080, 1920, 3.21, false),
        WIDE(1920, 1080, 3.21, false),
        LOW(1080, 1920, 3.21, true),
        /// 21.5 inches, upright: smaller in mm, so it shows less.
        SMALL(1080, 1920, 4.03, false);

        private final int width;
        private final int height;
        private final double pxPerMm;
        private final boolean lowered;

        Pane(int width, int height, double pxPerMm, boolean lowered) {
            this.width = width;
            this.height = height;
            this.pxPerMm = pxPerMm;
            this.lowered = lowered;
        }

        boolean isLowered() {
            return lowered;
        }

        Visitor visitor(Hall hall) {
            return new Visitor(hall, width, height, new Glass(pxPerMm, this == SMALL ? 850 : 750));
        }
    }

    /// How the screen is drawn.
    record Look(ThemeKind kind, Language language, Pane pane) {
        String name() {
            return (pane + "-" + kind + "-" + language).toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// All looks, or only those where words are largest and longest.
        static Stream<Look> all(boolean each) {
            return each ? Stream.concat(upright(), others()) : hard();
        }

        private static Stream<Look> upright() {
            return Stream.of(ThemeKind.NORMAL, ThemeKind.ELDER, ThemeKind.CONTRAST)
                    .flatMap(kind -> Stream.of(Language.values()).map(language -> new Look(kind, language, Pane.TALL)));
        }

        private static Stream<Look> others() {
            return Stream.of(
                    new Look(ThemeKind.NORMAL, Language.CHINESE, Pane.WIDE),
                    new Look(ThemeKind.ELDER, Language.ENGLISH, Pane.WIDE),
                    new Look(ThemeKind.NORMAL, Language.CHINESE, Pane.LOW),
                    new Look(ThemeKind.ELDER, Language.CHINESE, Pane.LOW),
                    new Look(ThemeKind.NORMAL, Language.CHINESE, Pane.SMALL));
        }

        private static Stream<Look> hard() {
            return Stream.of(
                    new Look(ThemeKind.ELDER, Language.CHINESE, Pane.TALL),
                    new Look(ThemeKind.CONTRAST, Language.ENGLISH, Pane.TALL));
        }
    }

    /// @param which visit it is, where a look has several; ends with a dash
    Shots(Visitor visitor, Look look, String which) {
        this.visitor = visitor;
        this.visit = which + look.name();
    }

    /// Where a part of the page is shown at a time, each part.
    void take(String page) {
        shoot(page);
        turn("reel-on", page);
        turn("aside-on", page + "-known");
    }

    private void turn(String key, String page) {
        for (int part = 2; part <= MOST_PARTS && visitor.canPress(key); part++) {
            visitor.press(key);
            shoot(page + "-" + part);
        }
    }

    private void shoot(String page) {
        String name = "%s-%02d-%s".formatted(visit, names.size() + 1, page);
        names.add(name);
        visitor.letFinish();
        visitor.picture("gallery/" + name);
        visitor.flaws().forEach(flaw -> flaws.add(page + ": " + flaw));
    }

    /// Lays out the pictures for a person to look at, and says what none may have.
    void close() {
        try {
            Files.createDirectories(FOLDER);
            StringBuilder page = new StringBuilder(HEAD);
            names.forEach(name -> page.append(
                            "<figure><a href=\"%1$s.png\"><img src=\"%1$s.png\"></a><figcaption>%1$s".formatted(name))
                    .append("</figcaption></figure>\n"));
            flaws.forEach(flaw -> page.append("<p>").append(flaw).append("</p>\n"));
            Files.writeString(FOLDER.resolve(visit + ".html"), page);
            index();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void assertWhole() {
        assertEquals(List.of(), flaws);
    }

    private static void index() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            StringBuilder page = new StringBuilder(HEAD);
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".html") && !file.equals("index.html"))
                    .sorted()
                    .forEach(file -> page.append("<p><a href=\"%1$s\">%1$s</a></p>\n".formatted(file)));
            Files.writeString(FOLDER.resolve("index.html"), page);
        }
    }
}
