// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import org.tongban.device.DeviceFault;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;

/// One visit on which things go wrong: every page that says so is looked at.
final class Trouble {
    private final Hall hall;
    private final Visitor visitor;
    private final Shots shots;

    Trouble(Hall hall, Visitor visitor, Shots shots) {
        this.hall = hall;
        this.visitor = visitor;
        this.shots = shots;
    }

    void play() {
        find();
        Item item = hall.services.catalog().items().getFirst();
        visitor.press("item-" + item.code());
        visitor.waitForPage("guide");
        visitor.press("primary");
        visitor.waitToSee("reader-line");
        hall.bench.reader.fail(new DeviceFault.CardMoved());
        visitor.waitToSee("trouble");
        shots.take("card-moved");
        hall.bench.reader.put(People.LONG_NAME);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.waitForPage("whom");
        visitor.press("primary");
        visitor.waitToSee("error");
        shots.take("nothing-chosen");
        visitor.pressAll("option-SELF", "primary");
        wrongAnswer(item.form().questions().getFirst());
        visitor.press("bar-leave");
        visitor.waitToSee("leave-yes");
        shots.take("leave");
        visitor.press("leave-yes");
        visitor.waitToSee("home-card");
    }

    private void find() {
        visitor.press("home-search");
        visitor.waitForPage("find");
        // In large type there is no room for it.
        if (visitor.canPress("find-by-QUESTIONS")) {
            visitor.press("find-by-QUESTIONS");
            shots.take("find-questions");
            visitor.press("bar-back");
            visitor.waitToSee("home-card");
            visitor.press("home-search");
        }
        visitor.press("mode-latin");
        visitor.write("zqzqz");
        shots.take("find-none");
        visitor.press("bar-back");
        visitor.waitToSee("home-card");
    }

    private void wrongAnswer(Question question) {
        visitor.waitForPage("question-" + question.field());
        visitor.press("primary");
        visitor.waitToSee("error");
        shots.take("no-answer");
        visitor.press("bar-window");
        visitor.waitForPage("window");
        shots.take("window-in-a-visit");
        visitor.press("primary");
    }
}
