// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class LocalNumberTest {

    /// The example that the standard itself gives for MOD 11,10: 0794 has the check digit 5.
    @Test
    void agreesWithTheStandardsOwnExample() {
        assertTrue(LocalNumber.checks("07945"));
        assertFalse(LocalNumber.checks("07944"));
    }

    @Test
    void noSingleWrongDigitPasses() {
        var right = SampleCase.LOCAL_NUMBER;
        assertTrue(LocalNumber.isWellFormed(right));
        int passed = 0;
        for (int at = 1; at < right.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var other = right.substring(0, at) + digit + right.substring(at + 1);
                if (LocalNumber.isWellFormed(other)) passed++;
            }
        }
        assertEquals(right.length() - 1, passed, "only the right number itself, once for each place");
    }

    @Test
    void refusesADateThatIsNone() {
        assertFalse(LocalNumber.isWellFormed("K59010120261323000012"));
        assertFalse(LocalNumber.isWellFormed("k59010120261123000019"));
    }
}
