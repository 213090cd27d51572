// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// One visit for each look and language: every page is drawn into `target/screens/gallery` with an index, and none has
/// a flaw. `./kiosk screens` draws all of them; the tests draw those where text is largest and longest.
@Tag("screen")
final class GalleryTest {
    private static final Path FOLDER = Path.of("target", "screens", "gallery");

    private final List<String> shots = new ArrayList<>();
    private final List<String> flaws = new ArrayList<>();
    private final Hall hall;
    private final Visitor visitor;
    private String name = "";

    GalleryTest(@TempDir Path folder) {
        hall = new Hall(folder, Hall.calm());
        visitor = new Visitor(hall);
    }

    @AfterEach
    void close() {
        visitor.close();
        hall.close();
    }

    static Stream<Arguments> looks() {
        boolean all = Boolean.getBoolean("gallery.all");
        return Stream.of(ThemeKind.values())
                .flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)))
                .filter(look -> all || isHard(look));
    }

    private static boolean isHard(Arguments look) {
        return look.get()[0] == ThemeKind.ELDER && look.get()[1] == Language.CHINESE
                || look.get()[0] == ThemeKind.NORMAL && look.get()[1] == Language.ENGLISH;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageOfAVisitCanBeReadAndReached(ThemeKind kind, Language language) throws IOException {
        name = (kind + "-" + language).toLowerCase(Locale.ROOT);
        try {
            choose(kind, language);
            beforeTheVisit();
            identified();
            answered();
            scanned();
            signed();
        } finally {
            index();
        }
        assertEquals(List.of(), flaws);
    }

    private void choose(ThemeKind kind, Language language) {
        visitor.press("bar-large");
        visitor.press(kind.isLarge() ? "size-large" : "size-normal");
        visitor.press(kind.isContrast() ? "contrast-high" : "contrast-normal");
        visitor.press("language-" + language.name().toLowerCase(Locale.ROOT));
        shoot("display");
        visitor.press("primary");
        visitor.waitForPage("home");
    }

    private void beforeTheVisit() {
        shoot("home");
        for (String key : List.of("help", "window", "privacy", "about")) {
            visitor.press("bar-" + key);
            shoot(key);
            visitor.press("primary");
            visitor.waitForPage("home");
        }
        visitor.press(visitor.canSee("home-search") ? "home-search" : "home-find");
        shoot("find");
        for (String mode : List.of("handwriting", "radical", "latin", "symbols", "pinyin")) {
            visitor.press("mode-" + mode);
            shoot("find-" + mode);
        }
        visitor.pressAll("key-S", "key-B", "key-K");
        shoot("find-typed");
        visitor.press("bar-back");
        visitor.waitForPage("home");
    }

    private Item item() {
        return hall.services.catalog().items().getFirst();
    }

    private void identified() {
        visitor.press("item-" + item().code());
        visitor.waitForPage("guide");
        for (String tab : List.of("flow", "basis", "faq", "materials")) {
            if (visitor.canSee("tab-" + tab)) {
                visitor.press("tab-" + tab);
                shoot("guide-" + tab);
            }
        }
        visitor.press("primary");
        visitor.waitToSee("reader-line");
        shoot("identify");
        hall.bench.reader.put(People.LONG_NAME);
        visitor.waitForPage("identify-bearer-known");
        shoot("identify-known");
        visitor.press("primary");
        visitor.waitForPage("whom");
        visitor.press("option-SELF");
        shoot("whom");
        visitor.press("primary");
    }

    private void answered() {
        Map<String, Object> sofar = new HashMap<>();
        for (Question question : item().form().questions()) {
            if (!item().form().asked(sofar).contains(question)) {
                continue;
            }
            visitor.waitForPage("question-" + question.field());
            switch (question.kind()) {
                case CHOICE, CONFIRM -> {
                    String value = question.options().getFirst().value();
                    visitor.press("option-" + value);
                    sofar.put(question.field(), value);
                }
                case PHONE -> visitor.type("13805719462");
                case DATE -> visitor.type("20200401");
                default -> visitor.press("key-1");
            }
            shoot("question-" + question.field());
            visitor.press("primary");
        }
    }

    private void scanned() {
        visitor.waitForPage("materials");
        shoot("materials");
        for (var material : item().materials()) {
            if (visitor.canSee("scan-" + material.code())) {
                visitor.press("scan-" + material.code());
                visitor.waitToSee("scanner-line");
                shoot("scan");
                hall.bench.scanner.load(material.pages());
                visitor.press("primary");
                visitor.waitToSee("scan-more");
                shoot("scan-look");
                visitor.press("primary");
                visitor.waitForPage("materials");
            }
        }
        shoot("materials-complete");
        visitor.press("primary");
        visitor.waitForPage("check");
        shoot("check");
    }

    private void signed() {
        while (visitor.canSee("page-check")) {
            visitor.press("primary");
        }
        visitor.waitToSee("sign-pad");
        visitor.sign();
        shoot("sign");
        visitor.press("primary");
        visitor.waitForPage("done");
        visitor.waitToSee("card-taken");
        shoot("done");
    }

    private void shoot(String page) {
        String shot = "%s-%02d-%s".formatted(name, shots.size() + 1, page);
        shots.add(shot);
        visitor.picture("gallery/" + shot);
        visitor.flaws().forEach(flaw -> flaws.add(page + ": " + flaw));
    }

    private void index() throws IOException {
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><title>" + name + "</title>\n");
        shots.forEach(shot -> page.append("<figure style=\"display:inline-block;margin:8px\"><img src=\"" + shot
                + ".png\" width=\"270\"><figcaption>" + shot + "</figcaption></figure>\n"));
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name + ".html"), page);
    }
}
