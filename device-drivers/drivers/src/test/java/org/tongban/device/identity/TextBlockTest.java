// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.CardRefused;
import org.tongban.device.DeviceFault.UnknownCard;
import org.tongban.device.identity.IdentityDocument.ForeignerPermit2017;
import org.tongban.device.identity.IdentityDocument.ForeignerPermit2023;
import org.tongban.device.identity.IdentityDocument.Nation;
import org.tongban.device.identity.IdentityDocument.ResidencePermit;
import org.tongban.device.identity.IdentityDocument.ResidentCard;
import org.tongban.device.identity.IdentityDocument.Sex;
import org.tongban.device.identity.IdentityDocument.Validity;

final class TextBlockTest {

    @Test
    void readsAResidentCardThatIsValidForLong() throws DeviceException {
        var expected = new ResidentCard(
                "张三",
                Sex.MALE,
                Optional.of(new Nation("01", "汉")),
                LocalDate.of(1949, 12, 31),
                Optional.of("北京市朝阳区建国路1号"),
                "11010519491231002X",
                "北京市公安局朝阳分局",
                new Validity(Optional.of(LocalDate.of(2015, 1, 5)), Optional.empty(), "长期"));
        assertEquals(expected, TextBlock.decode(Vectors.RESIDENT));
    }

    @Test
    void readsAResidencePermit() throws DeviceException {
        var expected = new ResidencePermit(
                "陈大文",
                Sex.MALE,
                LocalDate.of(1994, 8, 23),
                Optional.of("广东省深圳市福田区福中路1号"),
                "810000199408230021",
                "深圳市公安局",
                validity(LocalDate.of(2019, 9, 1), LocalDate.of(2024, 9, 1), "20240901"),
                "H12345678",
                "01");
        assertEquals(expected, TextBlock.decode(Vectors.PERMIT_J));
    }

    @Test
    void readsAForeignersPermitOf2017() throws DeviceException {
        var expected = new ForeignerPermit2017(
                "ERIKSSON, ANNA MARIA",
                "安娜",
                Sex.FEMALE,
                "SWE110081080310",
                "SWE",
                LocalDate.of(1981, 8, 3),
                validity(LocalDate.of(2017, 6, 16), LocalDate.of(2027, 6, 15), "20270615"));
        assertEquals(expected, TextBlock.decode(Vectors.FOREIGN_2017));
    }

    @Test
    void readsAForeignersPermitOf2023() throws DeviceException {
        var expected = new ForeignerPermit2023(
                "安娜",
                "ERIKSSON, ANNA MARIA",
                Sex.FEMALE,
                "911124198108030024",
                "CAN",
                LocalDate.of(1981, 8, 3),
                validity(LocalDate.of(2023, 12, 1), LocalDate.of(2033, 11, 30), "20331130"),
                "01");
        assertEquals(expected, TextBlock.decode(Vectors.FOREIGN_2023));
    }

    @Test
    void guessesNothingAboutAnUnknownLayout() {
        byte[] block = Vectors.RESIDENT.clone();
        block[248] = 'Q';
        var thrown = assertThrows(DeviceException.class, () -> TextBlock.decode(block));
        assertEquals(new UnknownCard("layout flag 0051"), thrown.fault());
    }

    @Test
    void tellsANumberWhoseCheckDigitIsWrong() throws DeviceException {
        byte[] block = Vectors.RESIDENT.clone();
        assertTrue(TextBlock.decode(block).hasValidNumber());
        block[122 + 34] = '1';
        assertFalse(TextBlock.decode(block).hasValidNumber());
    }

    @Test
    void refusesACardWithoutANumber() {
        byte[] block = Vectors.RESIDENT.clone();
        for (int i = 122; i < 158; i += 2) block[i] = ' ';
        var thrown = assertThrows(DeviceException.class, () -> TextBlock.decode(block));
        assertEquals(new CardRefused("unreadable: number"), thrown.fault());
    }

    @Test
    void keepsPrivateUseAndRareCharactersOfANameUntouched() throws DeviceException {
        byte[] block = Vectors.RESIDENT.clone();
        byte[] name = "\uE863𠮷".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, block, 0, name.length);
        assertEquals("\uE863𠮷", TextBlock.decode(block).name());
    }

    @Test
    void aValidityThatCannotBeReadIsUnknownAndNotOver() throws DeviceException {
        byte[] block = Vectors.PERMIT_J.clone();
        block[204] = '?';
        assertEquals(
                new Validity(Optional.of(LocalDate.of(2019, 9, 1)), Optional.empty(), "?0240901"),
                TextBlock.decode(block).validity());
    }

    @Test
    void namesANationOutsideTheStandardByItsCode() {
        assertEquals(Optional.of(new Nation("58", "其他(代码58)")), Nations.of("58"));
        assertEquals(Optional.of(new Nation("56", "基诺")), Nations.of("56"));
        assertEquals(Optional.of(new Nation("00", "其他(代码00)")), Nations.of("00"));
        assertEquals(Optional.empty(), Nations.of(""));
    }

    @Test
    void knowsTheCheckDigitOfFictionalNumbers() {
        assertTrue(IdentityNumber.isValid("830000199201300022"));
        assertFalse(IdentityNumber.isValid("820000199001010013"));
        assertTrue(IdentityNumber.isValid("820000199001010010"));
        assertFalse(IdentityNumber.isValid("11010519491231002x"));
    }

    @Test
    void showsNothingOfAPersonInItsText() throws DeviceException {
        assertEquals("ResidentCard[…]", TextBlock.decode(Vectors.RESIDENT).toString());
    }

    @Property
    void anyBytesAreACardOrAFault(@ForAll @Size(256) byte[] block, @ForAll boolean resident) {
        if (resident) {
            block[248] = ' ';
            block[249] = 0;
        }
        try {
            TextBlock.decode(block);
        } catch (DeviceException e) {
            assertTrue(e.fault().leavesDeviceUsable());
        }
    }

    private static Validity validity(LocalDate from, LocalDate until, String text) {
        return new Validity(Optional.of(from), Optional.of(until), text);
    }
}
