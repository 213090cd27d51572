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
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// The pictures of one visit in one look: files, their page, and what is wrong with them.
final class Shots {
    private static final Path FOLDER = Path.of("target", "screens", "gallery");
    private static final String HEAD =
            "<!doctype html><meta charset=\"utf-8\"><style>body{font-family:sans-serif;margin:24px}"
                    + "figure{display:inline-block;margin:8px}img{width:270px;border:1px solid #888}</style>\n";

    private final Visitor visitor;
    private final Look look;
    private final List<String> names = new ArrayList<>();
    private final List<String> flaws = new ArrayList<>();

    /// How the screen is drawn.
    record Look(ThemeKind kind, Language language) {
        String name() {
            return (kind + "-" + language).toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// All looks, or only those where words are largest and longest.
        static Stream<Look> all(boolean each) {
            return Stream.of(ThemeKind.values())
                    .flatMap(kind -> Stream.of(Language.values()).map(language -> new Look(kind, language)))
                    .filter(look -> each ? look.kind != ThemeKind.LARGE_CONTRAST : look.isHard());
        }

        private boolean isHard() {
            return kind == ThemeKind.ELDER && language == Language.CHINESE
                    || kind == ThemeKind.CONTRAST && language == Language.ENGLISH;
        }
    }

    Shots(Visitor visitor, Look look) {
        this.visitor = visitor;
        this.look = look;
    }

    void take(String page) {
        String name = "%s-%02d-%s".formatted(look.name(), names.size() + 1, page);
        names.add(name);
        visitor.picture("gallery/" + name);
        visitor.flaws().forEach(flaw -> flaws.add(page + ": " + flaw));
    }

    /// Lays out the pictures for a person to look at, and says what none may have.
    void close() {
        try {
            Files.createDirectories(FOLDER);
            StringBuilder page = new StringBuilder(HEAD);
            names.forEach(name -> page.append("<figure><a href=\"%1$s.png\"><img src=\"%1$s.png\"></a><figcaption>%1$s"
                            .formatted(name))
                    .append("</figcaption></figure>\n"));
            flaws.forEach(flaw -> page.append("<p>").append(flaw).append("</p>\n"));
            Files.writeString(FOLDER.resolve(look.name() + ".html"), page);
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
