// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tongban.device.receipt.Slip.Align;

final class ColumnsTest {

    @Test
    void noLineBeginsWithAClosingMark() {
        assertEquals(List.of("请您妥善保", "管，并带回"), Columns.wrap("请您妥善保管，并带回", 10));
        assertEquals(List.of("请您妥善", "保，请带回"), Columns.wrap("请您妥善保，请带回", 10));
        assertEquals(List.of("请您妥善", "《保管》"), Columns.wrap("请您妥善《保管》", 10));
    }

    @Test
    void wordsStayWholeWhereTheyFit() {
        assertEquals(List.of("办件 TB-2026", "0001 完"), Columns.wrap("办件 TB-2026 0001 完", 12));
        assertEquals(List.of("ABCDEFGH", "IJ"), Columns.wrap("ABCDEFGHIJ", 8));
    }

    @Test
    void aRowKeepsItsValueInItsColumn() {
        var slip = new Slip(
                "1",
                List.of(
                        new Slip.Text("回执", Align.CENTRE, 2, true),
                        new Slip.Row("办理事项", "个体工商户设立登记（个人经营）"),
                        new Slip.Rule(),
                        new Slip.Qr("https://example.cn/1"),
                        new Slip.Cut()));
        var expected = List.of(
                " ".repeat(14) + "回执",
                "办理事项    个体工商户设立登记",
                " ".repeat(12) + "（个人经营）",
                "-".repeat(32),
                "[https://example.cn/1]",
                "- ".repeat(16).strip());
        assertEquals(expected, new SlipLayout(32).text(slip).lines().toList());
    }

    @Property
    void everyLineFitsAndNoCharacterIsLost(@ForAll("texts") String text) {
        var lines = Columns.wrap(text, 12);
        assertTrue(lines.stream().allMatch(line -> Columns.width(line) <= 12));
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("张三办理事项《》，。）（abcXYZ019 ,.-").ofMaxLength(60);
    }
}
