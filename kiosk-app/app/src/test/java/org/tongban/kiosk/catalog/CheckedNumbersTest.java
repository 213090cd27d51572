// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedNumbersTest {
    private static final String USCC = "91350100M000100Y43";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "810000199408230021",
                "830000199201300022",
                "59010320000229001X"
            })
    void takesPublishedSamplesAlsoOfLeapDaysAndOtherRegions(String number) {
        assertTrue(CheckedNumbers.isResidentNumber(number), number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "590102199003140119",
                "590102199013140118",
                "590102199002300118",
                "590102199903140x18",
                "59010219900314011",
                "590102900314011",
                ""
            })
    void refusesWhatNobodyCanHave(String number) {
        assertFalse(CheckedNumbers.isResidentNumber(number), number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12441500196720244T", USCC, "11590102MB9D00025L", "92590103MA9D0A010D"})
    void takesCreditCodes(String code) {
        assertTrue(CheckedNumbers.isUscc(code));
    }

    @Property
    void noticesOneWrongCharacterOfACreditCode(@ForAll @IntRange(max = 17) int at, @ForAll @IntRange(max = 30) int to) {
        char other = ALPHABET.charAt(to);
        String wrong = USCC.substring(0, at) + other + USCC.substring(at + 1);
        assertEquals(other == USCC.charAt(at), CheckedNumbers.isUscc(wrong));
    }

    @Test
    void choosesARegionLevelByLevel() {
        Regions regions = new Regions(Catalogs.packaged()
                .item("11590102MB9D00041A4592036001003")
                .orElseThrow()
                .form()
                .question("liveRegion")
                .orElseThrow()
                .options());
        assertEquals(List.of("示例市"), labels(regions, ""));
        assertEquals(List.of("示例市示例区", "示例市样板区", "示例市演示县"), labels(regions, "590100000000"));
        assertTrue(regions.isWhole("590102001001"));
        assertFalse(regions.isWhole("590102001000"));
        assertEquals("590102001000", Regions.above("590102001001"));
    }

    private static List<String> labels(Regions regions, String above) {
        return regions.below(above).stream().map(Form.Option::label).toList();
    }
}
