// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LocalNumberTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 24);

    @Test
    void isBuiltFromTerminalDayAndSequence() {
        var number = LocalNumber.of("310217", DAY, 17);
        assertEquals("K31021720251124000173", number.value());
        assertEquals("K310217 20251124 00017 3", number.grouped());
    }

    @Property
    void isReadBackAsItWasGrouped(@ForAll @LongRange(min = 1, max = 1_000_000) long sequence) {
        var number = LocalNumber.of("310217", DAY, sequence);
        assertEquals(Optional.of(number), LocalNumber.parse(number.grouped().toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void goesRoundAfterFiveDigits() {
        assertEquals(LocalNumber.of("310217", DAY, 1), LocalNumber.of("310217", DAY, 100_000));
    }

    @Test
    void refusesWhatCannotBeOne() {
        assertEquals(Optional.empty(), LocalNumber.parse("K31021720251124000174"));
        assertEquals(Optional.empty(), LocalNumber.parse("K3102172025112400017"));
        assertEquals(Optional.empty(), LocalNumber.parse("X31021720251124000173"));
        String impossibleDay = "3102172025133100017";
        assertEquals(Optional.empty(), LocalNumber.parse("K" + impossibleDay + CheckDigit.of(impossibleDay)));
        assertThrows(IllegalArgumentException.class, () -> LocalNumber.of("31021", DAY, 1));
        assertThrows(IllegalArgumentException.class, () -> LocalNumber.of("310217", DAY, 0));
    }
}
