// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;

/// A visit without touching the glass: a keyboard or a keypad, and the ring that shows where one is.
@Tag("screen")
final class KeyboardVisitTest {
    @TempDir
    Path folder;

    private Hall hall;
    private Visitor visitor;

    @BeforeEach
    void open() {
        hall = new Hall(folder, Hall.calm());
        visitor = new Visitor(hall);
        visitor.waitToSee("home-card");
        visitor.pointInside();
    }

    @AfterEach
    void close() {
        visitor.close();
        hall.close();
    }

    @Test
    void everythingUpToTheSignatureIsDoneByKeys() {
        Item item = hall.services.catalog().items().getFirst();
        press("item-" + item.code());
        visitor.waitForPage("guide");
        press("primary");
        visitor.waitToSee("reader-line");
        hall.bench.reader.put(People.WANG);
        visitor.waitForPage("identify-bearer-known");
        press("primary");
        visitor.waitForPage("whom");
        press("option-SELF");
        press("primary");
        answer(item);
        visitor.waitForPage("materials");
        visitor.picture("keyboard-materials");
        press("bar-leave");
        visitor.waitToSee("leave-yes");
        visitor.picture("keyboard-leave");
        press("leave-yes");
        visitor.waitForPage("home");
    }

    private void answer(Item item) {
        Map<String, Object> sofar = new HashMap<>();
        for (Question question : item.form().questions()) {
            if (item.form().asked(sofar).contains(question)) {
                visitor.waitForPage("question-" + question.field());
                switch (question.kind()) {
                    case CHOICE, CONFIRM -> {
                        String value = question.options().getFirst().value();
                        press("option-" + value);
                        sofar.put(question.field(), value);
                    }
                    default -> type("13805719462");
                }
                press("primary");
            }
        }
    }

    private void type(String digits) {
        for (int at = 0; at < digits.length(); at++) {
            visitor.strike(KeyCode.getKeyCode(digits.substring(at, at + 1)));
        }
    }

    private void press(String id) {
        visitor.tabTo(id);
        visitor.strike(KeyCode.ENTER);
    }
}
