// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.flow.Shots.Look;

/// One whole visit that looks at every page on its way.
final class Walk {
    private final Hall hall;
    private final Look look;
    private final Visitor visitor;
    private final Shots shots;

    Walk(Hall hall, Look look, Visitor visitor, Shots shots) {
        this.hall = hall;
        this.look = look;
        this.visitor = visitor;
        this.shots = shots;
    }

    void play() {
        choose(look, visitor);
        beforeTheVisit();
        identified();
        answered();
        scanned();
        signed();
    }

    /// Makes the screen look so.
    static void choose(Look look, Visitor visitor) {
        visitor.press("bar-large");
        visitor.press(look.kind().isLarge() ? "size-large" : "size-normal");
        visitor.press(look.kind().isContrast() ? "contrast-high" : "contrast-normal");
        visitor.press("language-" + look.language().name().toLowerCase(Locale.ROOT));
        if (look.pane().isLowered()) {
            visitor.press("bar-reach");
        }
        visitor.press("primary");
        visitor.waitToSee("home-card");
    }

    private void beforeTheVisit() {
        visitor.press("bar-large");
        shoot("display");
        visitor.press("primary");
        visitor.waitToSee("home-card");
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
        hall.bench.reader.put(look.kind().isContrast() ? People.RARE_NAME : People.LONG_NAME);
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
