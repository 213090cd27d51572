// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.device.receipt.Slip;

class ExpressionTest {
    private static final List<String> SPITEFUL = List.of(
            "{{title}}", "a | b", "a\nqr x\ncut", "</td><script>x</script>", "&x;", "\u001b@", "x\uFDD0\uFDD1", "]]>");

    private final Templates templates = Templates.shipped();

    @Test
    void aValueIsNeverReadAsATemplate() {
        for (String value : SPITEFUL) {
            PaperFields fields = SampleFields.shipped().with("item.name", value);
            Slip slip = templates.of(Paper.RECEIPT_SLIP, Language.ZH).slip("1", fields, Print.NORMAL);
            Slip usual = templates.of(Paper.RECEIPT_SLIP, Language.ZH).slip("1", SampleFields.shipped(), Print.NORMAL);
            assertEquals(kinds(usual), kinds(slip), value);
            String page = templates.of(Paper.ONE_TIME_NOTICE, Language.ZH).xhtml(fields, Print.NORMAL);
            assertTrue(PageScript.broken(page).isEmpty(), value);
            assertFalse(page.contains("<script>"), value);
        }
    }

    private static List<String> kinds(Slip slip) {
        return slip.parts().stream()
                .map(part -> part.getClass().getSimpleName())
                .toList();
    }

    @Test
    void keepsABarAndALineEndInsideOfAValue() {
        PaperFields fields = SampleFields.shipped().with("item.name", "甲 | 乙\n丙");
        Slip slip = templates.of(Paper.RECEIPT_SLIP, Language.ZH).slip("1", fields, Print.NORMAL);
        assertTrue(slip.parts().contains(new Slip.Row("事项", "甲 | 乙\n丙")), slip.toString());
    }

    @Test
    void printsARowOnlyWhenItHasAValue() {
        PaperFields fields = PaperFields.none().with("case.localNumber", "K1");
        Slip slip = templates.of(Paper.RECEIPT_SLIP, Language.ZH).slip("1", fields, Print.NORMAL);
        assertTrue(slip.parts().contains(new Slip.Row("本机编号", "K1")));
        assertFalse(slip.toString().contains("代办人"), slip.toString());
    }

    @Test
    void groupsACodeOfAnyLength() {
        assertEquals(
                List.of("7KQ2-M9XT", "7KQ2-M9XT", "7KQ2-M", "7KQ2"),
                List.of("7KQ2M9XT", "7KQ2-M9XT", "7KQ2M", "7KQ2").stream()
                        .map(code -> Filter.FOURS.apply(code, Language.ZH))
                        .toList());
    }

    @Test
    void saysTimesAsEachLanguageDoes() {
        String time = "2025-11-04T09:52:16+08:00";
        assertEquals("2025 年 11 月 4 日", Filter.DATE.apply(time, Language.ZH));
        assertEquals("4 November 2025", Filter.DATE.apply("2025-11-04", Language.EN));
        assertEquals("2025-11-04 09:52:16 +08:00", Filter.SECOND.apply(time, Language.ZH));
        assertEquals("下周一", Filter.MINUTE.apply("下周一", Language.ZH));
    }

    @Test
    void printsLabelsAboveLargeValues() {
        Slip slip = templates.of(Paper.QUEUE_TICKET, Language.ZH).slip("1", SampleFields.shipped(), Print.LARGE);
        int label = slip.parts().indexOf(new Slip.Text("业务", Slip.Align.LEFT, 2, false));
        assertEquals(
                new Slip.Text("社会保障", Slip.Align.LEFT, 2, true), slip.parts().get(label + 1));
    }

    @Test
    void aSampleSaysThatItIsNoProof() {
        for (Paper paper : Paper.values()) {
            Template template = templates.of(paper, Language.ZH);
            String text = paper.form() == Paper.Form.SLIP
                    ? template.slip("1", SampleFields.of(template), Print.NORMAL.sample())
                            .toString()
                    : template.xhtml(SampleFields.of(template), Print.NORMAL.sample());
            assertTrue(text.contains("样张 不作凭证"), paper.id());
        }
    }
}
