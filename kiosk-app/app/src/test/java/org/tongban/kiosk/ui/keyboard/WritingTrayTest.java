// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.ui.AtOnce;
import org.tongban.kiosk.ui.Toolkit;
import org.tongban.kiosk.ui.control.EntryField;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.theme.Theme;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// A visitor writes, in every way there is.
@Tag("screen")
@SuppressWarnings("NullAway.Init") // made on the screen's thread before each test
final class WritingTrayTest {
    private final WritingDesk desk = new WritingDesk(new AtOnce(), new Hurrying());
    private EntryField field = Toolkit.on(() -> EntryField.answer("地址", 50));
    private WritingTray tray = Toolkit.on(() -> new WritingTray(field, desk, Leaning.PLAIN, Optional.empty()));
    private Scene scene = Toolkit.on(() -> new Scene(new VBox(), 1080, 1920));

    @BeforeEach
    void open() {
        Toolkit.run(() -> put(Leaning.PLAIN));
    }

    private void put(Leaning leaning) {
        field = EntryField.answer("地址", 50);
        tray = new WritingTray(field, desk, leaning, Optional.empty());
        VBox root = new VBox(field, tray);
        Theme.apply(root, ThemeKind.NORMAL);
        scene = new Scene(root, 1080, 1920);
        lay();
    }

    private void lay() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private void press(String id) {
        Node node = scene.lookup("#" + id);
        if (node instanceof ButtonBase button && !button.isDisabled()) {
            button.fire();
            lay();
        } else {
            throw new AssertionError("nothing to press called " + id);
        }
    }

    private void type(String letters) {
        letters.toUpperCase(Locale.ROOT).chars().forEach(letter -> press("key-" + (char) letter));
    }

    private String candidate(int slot) {
        return ((Button) scene.lookup("#candidate-" + slot)).getText();
    }

    @Test
    void aSentenceIsTypedAndChosen() {
        Toolkit.run(() -> {
            type("liuyinlu");
            assertEquals("liuyinlu", field.shownProperty().get());
            assertEquals("", field.text());
            assertEquals("柳荫路", candidate(0));
            press("key-space");
            assertEquals("柳荫路", field.text());
            type("28");
            type("hao");
            press("candidate-0");
            assertEquals("柳荫路28好", field.text());
            press("key-delete");
            assertEquals("柳荫路28", field.text());
        });
    }

    @Test
    void candidatesAreTurnedPageByPage() {
        Toolkit.run(() -> {
            type("yi");
            String first = candidate(0);
            press("candidates-on");
            assertFalse(first.equals(candidate(0)));
            press("candidates-back");
            assertEquals(first, candidate(0));
        });
    }

    @Test
    void aNameComesFirstInAFieldForNames() {
        Toolkit.run(() -> {
            put(Leaning.NAME);
            type("wxy");
            assertEquals("王秀英", candidate(0));
        });
    }

    @Test
    void lettersLeftOpenBecomeWordsBeforeGoingOn() {
        Toolkit.run(() -> {
            type("yananlu");
            assertTrue(tray.finish());
            assertEquals("延安路", field.text());
            assertFalse(tray.finish());
        });
    }

    @Test
    void latinAndSymbolsStandBesideChinese() {
        Toolkit.run(() -> {
            press("mode-latin");
            type("b");
            press("key-shift");
            type("a");
            press("mode-symbols");
            press("key-#");
            press("key-7");
            assertEquals("bA#7", field.text());
            press("mode-pinyin");
            type("hao");
            press("mode-latin");
            assertEquals("bA#7", field.shownProperty().get());
            press("key-clear");
            assertEquals("", field.text());
        });
    }

    @Test
    void aCharacterIsWrittenByHand() {
        Toolkit.run(() -> {
            press("mode-handwriting");
            stroke(200, 200, 540, 200);
            stroke(370, 60, 370, 400);
            assertEquals("十", candidate(0));
            press("ink-undo");
            assertEquals("一", candidate(0));
            press("candidate-0");
            assertEquals("一", field.text());
            assertEquals("", candidate(0));
        });
    }

    @Test
    void aRareCharacterIsFoundByItsRadical() {
        Toolkit.run(() -> {
            press("mode-radical");
            press("strokes-6");
            press("radical-124");
            press("strokes-4");
            press("char-翀");
            press("radical-back");
            press("strokes-3");
            press("radical-30");
            press("strokes-3");
            while (scene.lookup("#char-𠮷") == null) {
                press("grid-on");
            }
            press("char-𠮷");
            assertEquals("翀𠮷", field.text());
            press("key-delete");
            assertEquals("翀", field.text());
        });
    }

    @Test
    void theNextVisitorMeetsNothingOfTheLast() {
        Toolkit.run(() -> {
            type("shi");
            press("candidates-on");
            String chosen = candidate(2);
            press("candidate-2");
            type("shi");
            assertEquals(chosen, candidate(0));
            press("mode-latin");
            desk.wipe();
            put(Leaning.PLAIN);
            assertEquals("", field.shownProperty().get());
            type("shi");
            assertFalse(chosen.equals(candidate(0)));
        });
    }

    private void stroke(double fromX, double fromY, double toX, double toY) {
        Node box = scene.lookup("#ink-box");
        touch(box, MouseEvent.MOUSE_PRESSED, fromX, fromY);
        for (int step = 1; step <= 10; step++) {
            touch(box, MouseEvent.MOUSE_DRAGGED, fromX + (toX - fromX) * step / 10, fromY + (toY - fromY) * step / 10);
        }
        touch(box, MouseEvent.MOUSE_RELEASED, toX, toY);
        lay();
    }

    private static void touch(Node box, javafx.event.EventType<MouseEvent> kind, double x, double y) {
        box.fireEvent(new MouseEvent(
                kind,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                new PickResult(box, x, y)));
    }

    /// Every look at it is a second later, so that no key is taken for a bounce.
    private static final class Hurrying extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofSeconds(1));
            return now;
        }
    }
}
