// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CheckDigitTest {

    @Test
    void agreesWithTheStandardsOwnExample() {
        assertEquals('5', CheckDigit.of("0794"));
    }

    @Property
    void findsEverySingleWrongDigit(
            @ForAll @NumericChars @StringLength(19) String digits,
            @ForAll @IntRange(max = 19) int at,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String right = digits + CheckDigit.of(digits);
        char wrong = (char) ('0' + (right.charAt(at) - '0' + shift) % 10);
        assertTrue(CheckDigit.isRight(right));
        assertFalse(CheckDigit.isRight(right.substring(0, at) + wrong + right.substring(at + 1)));
    }

    @Property
    void findsEveryExchangeOfNeighboursThatAreNotNextToEachOtherInCounting(
            @ForAll @NumericChars @StringLength(19) String digits, @ForAll @IntRange(max = 17) int at) {
        int apart = Math.abs(digits.charAt(at) - digits.charAt(at + 1));
        String right = digits + CheckDigit.of(digits);
        if (apart > 1 && apart < 9) {
            assertFalse(CheckDigit.isRight(exchanged(right, at)));
        }
    }

    @Test
    void missesOnlyOneInFortyFiveExchangesAltogether() {
        int missed = 0;
        int exchanges = 0;
        for (int number = 0; number < 10_000; number++) {
            String right = (number + 10_000 + "").substring(1);
            right += CheckDigit.of(right);
            for (int at = 0; at < 4; at++) {
                boolean differs = right.charAt(at) != right.charAt(at + 1);
                exchanges += differs ? 1 : 0;
                missed += differs && CheckDigit.isRight(exchanged(right, at)) ? 1 : 0;
            }
        }
        assertEquals(36_000, exchanges);
        assertEquals(800, missed);
    }

    private static String exchanged(String text, int at) {
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }
}
