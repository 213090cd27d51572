// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.ui.Toolkit;

@Tag("screen")
final class DigitPadTest {
    private final HandClock clock = new HandClock();

    @Test
    void aPhoneNumberIsTypedAndMended() {
        Toolkit.run(() -> {
            DigitField field = DigitField.phone("手机号");
            PressedControls screen = new PressedControls(field, DigitPad.digits(field, clock));
            screen.press("pad-1", "pad-3", "pad-8", "pad-delete", "pad-9");
            assertEquals("139", field.text());
            screen.press("pad-clear");
            assertEquals("", field.text());
        });
    }

    @Test
    void twoEqualDigitsNeedTwoStrikesThatAreMeant() {
        Toolkit.run(() -> {
            DigitField field = DigitField.phone("手机号");
            PressedControls screen = new PressedControls(field, DigitPad.digits(field, clock));
            screen.press("pad-1", "pad-1");
            assertEquals("1", field.text());
            clock.turn(150);
            screen.press("pad-1");
            assertEquals("11", field.text());
        });
    }

    @Test
    void aFullFieldTakesNoMore() {
        Toolkit.run(() -> {
            DigitField field = DigitField.date("出生日期");
            field.set("19480527");
            assertTrue(field.isFull());
            field.type('9');
            assertEquals("19480527", field.text());
        });
    }

    @Test
    void xStandsOnlyAtTheEndOfAnIdNumber() {
        Toolkit.run(() -> {
            DigitField field = DigitField.identity("证件号码");
            PressedControls screen = new PressedControls(field, DigitPad.identity(field, clock));
            screen.press("pad-x");
            assertEquals("", field.text());
            field.set("33019919480527152");
            clock.turn(150);
            screen.press("pad-x");
            assertEquals("33019919480527152X", field.text());
        });
    }

    @Test
    void lettersAndSignsAreNotTaken() {
        Toolkit.run(() -> {
            DigitField field = DigitField.phone("手机号");
            "1a-３X".chars().forEach(character -> field.type((char) character));
            assertEquals("1", field.text());
        });
    }

    @Test
    void anErrorKeepsWhatWasTyped() {
        Toolkit.run(() -> {
            DigitField field = DigitField.phone("手机号");
            new PressedControls(field);
            field.set("138");
            field.error("手机号应是 11 位，现在是 3 位。");
            assertEquals("138", field.text());
            assertTrue(field.lookup(".error-message").isVisible());
            field.clearError();
            assertFalse(field.lookup(".error-message").isVisible());
        });
    }

    @Test
    void theCrossEmptiesTheField() {
        Toolkit.run(() -> {
            DigitField field = DigitField.phone("手机号");
            PressedControls screen = new PressedControls(field);
            field.set("138");
            screen.press("field-clear");
            assertEquals("", field.text());
        });
    }
}
