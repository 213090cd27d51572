// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class MrzKeyTest {
    private static final MrzKey EXPECTED = new MrzKey("L898902C3", "740812", "350415");

    @Test
    void readsTheZoneOfAPassport() {
        assertEquals(EXPECTED, MrzKey.parse(TestPassport.ZONE));
        assertEquals(EXPECTED, MrzKey.parse(TestPassport.ZONE.split("\n")[1].toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void readsTheThreeLinesOfACard() {
        var zone = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<\n";
        assertEquals(new MrzKey("D23145890", "740812", "120415"), MrzKey.parse(zone));
    }

    @Test
    void aFalseCheckDigitIsNamedWithoutTheContent() {
        String zone = TestPassport.ZONE.replace("7408122F", "7408112F");
        var refused = assertThrows(IllegalArgumentException.class, () -> MrzKey.parse(zone));
        assertEquals("no machine-readable zone: check digit of date of birth", refused.getMessage());
    }

    @Test
    void showsNoPerson() {
        assertFalse(EXPECTED.toString().contains("L8"));
        assertThrows(IllegalArgumentException.class, () -> MrzKey.parse("anything"));
    }
}
