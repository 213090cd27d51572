// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.ui.Toolkit;

@Tag("screen")
final class LatinKeyboardTest {

    @Test
    void initialsAreTypedMendedAndSearchedFor() {
        Toolkit.run(() -> {
            AtomicInteger searches = new AtomicInteger();
            EntryField field = new EntryField("打拼音首字母", 5);
            LatinKeyboard keyboard = new LatinKeyboard(field, new HandClock(), searches::incrementAndGet);
            PressedControls screen = new PressedControls(field, keyboard);
            screen.press("key-G", "key-L", "key-K", "key-delete", "key-J", "key-T", "key-find");
            assertEquals("gljt", field.text());
            assertEquals(1, searches.get());
            screen.press("key-space", "key-3");
            assertEquals("gljt ", field.text());
            screen.press("key-clear", "key-0");
            assertEquals("0", field.text());
        });
    }

    @Test
    void everyLetterAndDigitIsThere() {
        Toolkit.run(() -> {
            EntryField field = new EntryField("", 50);
            PressedControls screen = new PressedControls(new LatinKeyboard(field, new HandClock(), () -> {}));
            String all = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
            all.chars().forEach(face -> screen.press("key-" + (char) face));
            assertEquals("abcdefghijklmnopqrstuvwxyz0123456789", field.text());
        });
    }
}
