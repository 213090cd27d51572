// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormPdfTest {
    private final Papers papers = new TongbanPapers(Samples.CLOCK);

    @Test
    void isTheSameToTheByteEachTime() {
        byte[] first = papers.formPdf(Samples.form());
        for (int i = 0; i < 5; i++) {
            papers.receiptPdf(Samples.saved());
            assertArrayEquals(first, papers.formPdf(Samples.form()));
            assertArrayEquals(first, new TongbanPapers(Samples.CLOCK).formPdf(Samples.form()));
        }
    }

    @Test
    void differsWhenOneValueDiffers() {
        byte[] one = papers.formPdf(Samples.form("王秀英", "甲", 1));
        byte[] other = papers.formPdf(Samples.form("王秀英", "乙", 1));
        assertFalse(java.util.Arrays.equals(one, other));
    }

    @Test
    void showsEveryValueInFull() {
        String text = Samples.packed(
                Samples.text(papers.formPdf(Samples.form(Samples.LONGEST_NAME, Samples.LONG_ADDRESS, 2))));
        for (String part : List.of(
                "临湖区高龄津贴申请表",
                Samples.LONGEST_NAME,
                Samples.LONG_ADDRESS,
                "330199194503021527",
                "1.社会保障卡2页2.家庭经济状况核对授权书（原件，两人都签名）2页",
                "以上内容和材料真实。如有虚假，退回已领津贴并承担法律责任。同意以电子签名方式签署本表。",
                "申请人签字：",
                "2025年11月24日",
                "本机编号K31021720251124000176")) {
            assertTrue(text.contains(part), part + " is missing in " + text);
        }
    }

    @Test
    void goesOnOverleafAndCountsItsPages() throws IOException {
        Poppler.assumeThere();
        byte[] pdf = papers.formPdf(Samples.form("王秀英", Samples.LONG_ADDRESS.repeat(40), 90));
        String text = Samples.packed(Poppler.text(pdf));
        int pages = papers.pages(pdf);
        assertTrue(pages > 3, "pages: " + pages);
        for (int page = 1; page <= pages; page++) {
            assertTrue(text.contains("第" + page + "页，共" + pages + "页"));
        }
        assertTrue(text.contains("90.家庭经济状况"));
        assertEquals(text.indexOf("申请人签字"), text.lastIndexOf("申请人签字"));
    }

    @Test
    void neverFailsForARareCharacter() {
        for (String name : List.of("陈㛃", "王𬱖样", "𠮷样本", "䶮㐂〇龘", "\uD842", "例\uFE00", "a\u0301\u0007\t", "😀", "")) {
            assertEquals(1, papers.pages(papers.formPdf(Samples.form(name, name, 1))), name);
        }
    }

    @Test
    void writesTheRareCharactersThatTheFaceHas() {
        String text = Samples.text(papers.formPdf(Samples.form("陈㛃𬱖䶮", "甲", 1)));
        assertTrue(text.contains("陈㛃𬱖䶮"), text);
    }
}
