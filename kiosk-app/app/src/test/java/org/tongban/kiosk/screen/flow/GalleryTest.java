// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.flow.Shots.Look;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// One visit for each look and language: every page is drawn into `target/screens/gallery` with an index, and none has
/// a flaw. `./kiosk screens` draws all of them; the tests draw those where text is largest and longest.
@Tag("screen")
final class GalleryTest {
    private final Hall hall;
    private final Visitor visitor;
    private Shots shots;
    private boolean rare;

    GalleryTest(@TempDir Path folder) {
        hall = new Hall(folder, Hall.calm());
        visitor = new Visitor(hall);
        shots = new Shots(visitor, new Look(ThemeKind.NORMAL, Language.CHINESE));
    }

    @AfterEach
    void close() {
        shots.close();
        visitor.close();
        hall.close();
    }

    static Stream<Look> looks() {
        return Look.all(Boolean.getBoolean("gallery.all"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageOfAVisitCanBeReadAndReached(Look look) {
        shots = new Shots(visitor, look);
        rare = look.kind().isContrast();
        choose(look);
        beforeTheVisit();
        identified();
        answered();
        scanned();
        signed();
        shots.assertWhole();
    }

    private void choose(Look look) {
        visitor.press("bar-large");
        visitor.press(look.kind().isLarge() ? "size-large" : "size-normal");
        visitor.press(look.kind().isContrast() ? "contrast-high" : "contrast-normal");
        visitor.press("language-" + look.language().name().toLowerCase(Locale.ROOT));
        shoot("display");
        visitor.press("primary");
        visitor.waitToSee("home-card");
    }

    private void beforeTheVisit() {
        shoot("home");
        for (String key : List.of("help", "window", "privacy", "about")) {
            visitor.press("bar-" + key);
            shoot(key);
            visitor.press("primary");
            visitor.waitToSee("home-card");
        }
        visitor.press("home-search");
        visitor.waitForPage("find");
        shoot("find");
        for (String mode : List.of("handwriting", "radical", "latin", "symbols", "pinyin")) {
            visitor.press("mode-" + mode);
            shoot("find-" + mode);
        }
        visitor.pressAll("key-S", "key-B", "key-K");
        shoot("find-typed");
        visitor.press("bar-back");
        visitor.waitToSee("home-card");
        shoot("home-again");
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
        hall.bench.reader.put(rare ? People.RARE_NAME : People.LONG_NAME);
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
        shots.take(page);
    }
}
