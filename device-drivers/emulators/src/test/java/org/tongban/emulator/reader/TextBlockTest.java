// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextBlockTest {

    private static final String RESIDENT = """
            205f094e2000200020002000200020002000200020002000200020002000310030003100310039003400390031003200
            330031001753ac4e025e1d6733963a53fa5efd56ef8d3100f75320002000200020002000200020002000200020002000
            200020002000200020002000200020002000200020002000200031003100300031003000350031003900340039003100
            32003300310030003000320058001753ac4e025e6c51895b405c1d6733960652405c2000200020002000200032003000
            3100350030003100300035007f951f672000200020002000200020002000200020002000200020002000200020002000
            20002000200020002000200020002000
            """;
    private static final String HMT = """
            489627598765200020002000200020002000200020002000200020002000310020002000310039003900340030003800
            320033007f5e1c4e0177f16d3357025e8f7930753a538f792d4eef8d3100f75320002000200020002000200020002000
            200020002000200020002000200020002000200020002000200038003100300030003000300031003900390034003000
            3800320033003000300032003100f16d3357025e6c51895b405c20002000200020002000200020002000200032003000
            310039003000390030003100320030003200340030003900300031004800310032003300340035003600370038003000
            31002000200020004a00200020002000
            """;
    private static final String FOREIGN_2017 = """
            4500520049004b00530053004f004e002c00200041004e004e00410020004d0041005200490041002000200020002000
            200020002000200020002000200020002000200020002000200020002000200020002000200020002000200020002000
            200020002000200020002000200020002000200020002000320053005700450031003100300030003800310030003800
            3000330031003000530057004500895b1c5a200020002000200020002000200020002000200020002000200032003000
            310037003000360031003600320030003200370030003600310035003100390038003100300038003000330030003100
            31003500300030004900200020002000
            """;
    private static final String FOREIGN_2023 = """
            895b1c5a2000200020002000200020002000200020002000200020002000320030003100310039003800310030003800
            300033004500520049004b00530053004f004e002c00200041004e004e00410020004d00410052004900410020002000
            200020002000200020002000200020002000200020002000200039003100310031003200340031003900380031003000
            380030003300300030003200340020002000200020002000200020002000200020002000200020002000200032003000
            320033003100320030003100320030003300330031003100330030002000200020002000200020002000200020002000
            2000430041004e005900200020002000
            """;

    private final Persons persons = Persons.load();

    @Test
    void writesAResidentsCard() {
        assertArrayEquals(bytes(RESIDENT), TextBlock.of(person("13")));
    }

    @Test
    void writesAResidencePermit() {
        assertArrayEquals(bytes(HMT), TextBlock.of(person("14")));
    }

    @Test
    void writesAForeignersCardOf2017() {
        assertArrayEquals(bytes(FOREIGN_2017), TextBlock.of(person("15")));
    }

    @Test
    void writesAForeignersCardOf2023() {
        assertArrayEquals(bytes(FOREIGN_2023), TextBlock.of(person("16")));
    }

    @Test
    void putsTheUnknownFlagWhereTheKnownOneStands() {
        var block = TextBlock.of(person("13"), 'Z');

        assertEquals("Z", new String(block, 248, 2, StandardCharsets.UTF_16LE));
    }

    @ParameterizedTest
    @CsvSource({
        "1,李示例", "2,王𬱖样", "3,陈㛃", "4,赵长安", "5,周安康", "6,李小样",
        "8,阿依努尔·示例江", "9,哈力木别克·示例拜·努尔样本汗", "10,陈样本", "11,证件样本", "12,孙开店", "13,张三"
    })
    void theNameIsWhereTheLayoutSays(String number, String name) {
        var block = TextBlock.of(person(number));

        assertEquals(name, new String(block, 0, 30, StandardCharsets.UTF_16LE).strip());
    }

    @Test
    void aPersonIsFoundByNameNumberAndCardNumber() {
        var someone = person("12");

        assertEquals(someone, person("孙开店"));
        assertEquals(someone, person("59010320000229001X"));
        assertTrue(persons.find("7").isEmpty());
    }

    @Test
    void noPersonCanBeReadInALog() {
        assertEquals("Person 1", person("1").toString());
        assertEquals("Card", Card.of(person("1")).toString());
    }

    private Person person(String word) {
        return persons.find(word).orElseThrow();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace("\n", ""));
    }
}
