// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.device.identity.IdentityDocument;
import org.tongban.device.identity.IdentityDocument.ResidentCard;
import org.tongban.device.identity.IdentityDocument.Sex;
import org.tongban.device.identity.IdentityDocument.Validity;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.catalog.FormCheck;
import org.tongban.kiosk.catalog.Item;

/// Where platforms disagree on numbers and lengths: the traps that concern a person's case, one test each.
final class PlatformTrapsTest {
    private static final String ALLOWANCE = "11590102MB9D0005X24590511006001";

    /// 111, 10 and NI are all in use for a resident's card; inside, and on the wire, it is GA/T 2000.156.
    @Test
    void aResidentsCardHasTheCodeOfTheContract() {
        IdentityDocument card = new ResidentCard(
                "王秀英",
                Sex.FEMALE,
                Optional.empty(),
                LocalDate.of(1943, 3, 8),
                Optional.empty(),
                "590102194303080028",
                "示例市公安局示范分局",
                new Validity(Optional.of(LocalDate.of(2015, 1, 5)), Optional.empty(), "长期"));
        assertEquals("111", Identity.read(card, "", Instant.EPOCH).person().documentType());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 34, 43, 50})
    void aCaseNumberOfAnyUsualLengthCanBeAskedFor(int length) {
        assertEquals(Optional.empty(), CaseNumber.fault("5".repeat(length)));
    }

    @Test
    void aCaseNumberThatNoPlatformGivesIsRefused() {
        assertEquals(Optional.of(CaseNumber.Fault.SHORT), CaseNumber.fault("5".repeat(51)));
    }

    /// One platform keeps 100 characters of an address, another 1,000: what a card says is taken whole.
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 101, 1_000})
    void anAddressOfAnyLengthOnACardIsNoFault(int length) {
        assertFalse(faulty(Map.of("address", "路".repeat(length))).contains("address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13805719462"})
    void aMobileNumberHasElevenDigits(String number) {
        assertFalse(faulty(Map.of("mobile", number)).contains("mobile"));
    }

    /// A column of 18 is no licence to store 18.
    @ParameterizedTest
    @ValueSource(strings = {"+8613805719462", "008613805719462", "138057194620000000", "1380571946"})
    void whateverElseFitsIntoEighteenCharactersIsNoMobileNumber(String number) {
        assertTrue(faulty(Map.of("mobile", number)).contains("mobile"));
    }

    private static List<String> faulty(Map<String, Object> answers) {
        Item item = Catalogs.packaged().item(ALLOWANCE).orElseThrow();
        return new FormCheck(Clock.systemUTC())
                .problems(item.form(), new HashMap<>(answers)).stream()
                        .map(FormCheck.Problem::field)
                        .toList();
    }
}
