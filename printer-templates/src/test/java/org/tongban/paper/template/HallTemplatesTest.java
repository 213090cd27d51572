// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.receipt.Slip;

/// A hall's own files: used where they are right, refused with a place and a reason where they are not.
class HallTemplatesTest {
    private static final String PAGE = """
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>{{title}}</title></head><body>
            %s
            {{declaration}}{{signer}}{{#sections}}{{heading}}{{/sections}}</body></html>
            """;
    private static final String SLIP = "title {{title}}\n%s\nrow 号 | {{queue.number}}\n";

    @TempDir
    Path hall;

    @Test
    void everyShippedTemplateIsSound() {
        assertEquals(List.of(), Templates.shipped().faults());
    }

    @Test
    void theSampleSaysSomethingInEveryFieldAndNothingElse() {
        Vocabulary vocabulary = Vocabulary.shipped();
        assertEquals(List.of(), vocabulary.unknown(SampleFields.shipped()));
        String sample = TemplateFiles.resource("sample.json");
        for (Vocabulary.Field field : vocabulary.fields()) {
            String name = field.path().substring(field.path().lastIndexOf('.') + 1);
            boolean isGiven = field.path().startsWith("title") || field.path().startsWith("paper");
            assertTrue(isGiven || sample.contains('"' + name + '"'), field.path());
        }
    }

    @Test
    void theGuideForHallsNamesEveryField() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "howto", "change-a-template.md"));
        for (Vocabulary.Field field : Vocabulary.shipped().fields()) {
            assertTrue(guide.contains("| `" + field.path() + "` |"), field.path());
        }
    }

    @Test
    void usesTheHallsOwnTemplate() throws IOException {
        write("queue-ticket.slip", SLIP.formatted("center 欢迎光临"));
        Template own = Templates.above(hall).of(Paper.QUEUE_TICKET, Language.ZH);
        assertTrue(own.isHalls());
        Slip slip = own.slip("1", PaperFields.none().with("queue.number", "A1"), Print.NORMAL);
        assertTrue(slip.parts().contains(new Slip.Text("欢迎光临", Slip.Align.CENTRE, 1, false)));
        assertTrue(slip.parts().contains(new Slip.Row("号", "A1")));
    }

    @Test
    void usesTheHallsOwnWordsAndPartials() throws IOException {
        write("words_zh.properties", "queue-hint=请坐下等。\n");
        write("partials/head.slip", "center {{hall.name}}（示范窗口）\ntitle {{title}}\n");
        Template own = Templates.above(hall).of(Paper.QUEUE_TICKET, Language.ZH);
        String slip = own.slip("1", SampleFields.shipped(), Print.NORMAL).toString();
        assertTrue(slip.contains("请坐下等。") && slip.contains("（示范窗口）"), slip);
        assertFalse(Templates.above(hall)
                .of(Paper.QUEUE_TICKET, Language.EN)
                .slip("1", SampleFields.shipped(), Print.NORMAL)
                .toString()
                .contains("请坐下等。"));
    }

    @Test
    void refusesWhatIsWrongInASlipAndSaysWhere() throws IOException {
        Map<String, String> wrong = Map.ofEntries(
                Map.entry("center {{queue.nmber}}", ":2:8: the vocabulary has no field queue.nmber"),
                Map.entry("shout hello", ":2:1: no line begins with shout"),
                Map.entry("row a", ":2:1: a row has two or three cells"),
                Map.entry("space 99", ":2:1: space 1 to space 9"),
                Map.entry("cut now", ":2:1: stands alone"),
                Map.entry("text {{queue.at}}", ":2:6: queue.at is a time and wants a filter"),
                Map.entry("text {{queue.at|upper}}", ":2:6: no filter upper"),
                Map.entry("text {{queue}}", ":2:6: queue has no text of its own"),
                Map.entry("{{#materials}}\ntext {{name}}", ":2:1: {{#materials}} is never closed"),
                Map.entry("{{/materials}}", ":2:1: {{/materials}} closes nothing"),
                Map.entry("text {{queue.number", ":2:6: {{ without }} on its line"),
                Map.entry("text {{words.nothing}}", ":2:6: there is no word nothing"),
                Map.entry("{{>nowhere}}", ":2:1: there is no partial nowhere.slip"),
                Map.entry("{{>../../etc/passwd}}", ":2:1: a partial's name has small letters"),
                Map.entry("text {{1+1}}", ":2:6: {{1+1}} is no field"),
                Map.entry(
                        "{{#materials}}\n{{#materials}}\ntext {{name}}\n{{/materials}}\n{{/materials}}",
                        ":3:1: materials is already open here"));
        for (var one : wrong.entrySet()) {
            expectRefused("queue-ticket.slip", SLIP.formatted(one.getKey()), one.getValue());
        }
    }

    @Test
    void refusesWhatIsHostileInAPageAndSaysWhere() throws IOException {
        Map<String, String> wrong = Map.ofEntries(
                Map.entry("<script>alert(1)</script>", ":2:9: the element script is not allowed"),
                Map.entry("<p onclick=\"x()\">a</p>", ":2:18: the attribute onclick is not allowed"),
                Map.entry("<img src=\"http://198.51.100.7/a.png\"/>", "nothing from elsewhere"),
                Map.entry("<img src=\"file:///etc/passwd\"/>", "nothing from elsewhere"),
                Map.entry("<p style=\"background: url(http://198.51.100.7/)\">a</p>", "may not hold url("),
                Map.entry("<p style=\"background: u\\72l(x)\">a</p>", "may not hold"),
                Map.entry("<style>@import 'x';</style>", "may not hold @import"),
                Map.entry("<iframe/>", "the element iframe is not allowed"),
                Map.entry("<p>a", ":3:65: not well-formed"),
                Map.entry("<p>&nbsp;</p>", "not"),
                Map.entry("{{#materials}}<p>{{/materials}}</p>", "cuts an element in two"));
        for (var one : wrong.entrySet()) {
            expectRefused("application-form.xhtml", PAGE.formatted(one.getKey()), one.getValue());
        }
    }

    @Test
    void refusesADocumentTypeAndAnExternalEntity() throws IOException {
        String entity = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + PAGE.formatted("<p>&x;</p>");
        expectRefused("application-form.xhtml", entity, "a document type is not allowed");
    }

    @Test
    void refusesPartialsThatDrawInEachOtherWithoutEnd() throws IOException {
        write("partials/one.slip", "{{>two}}\n");
        write("partials/two.slip", "{{>one}}\n");
        expectRefused("queue-ticket.slip", SLIP.formatted("{{>one}}"), "without end");
    }

    @Test
    void refusesTenMegabytes() throws IOException {
        expectRefused("queue-ticket.slip", "text a\n".repeat(1_500_000), "larger than 256 kB");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Files.write(hall.resolve("queue-ticket.slip"), new byte[] {'t', (byte) 0xD6, (byte) 0xD0});
        assertTrue(faults(Paper.QUEUE_TICKET).contains("not UTF-8"));
    }

    @Test
    void refusesAReceiptThatHidesWhatTheLawWants() throws IOException {
        expectRefused("submission-slip.slip", "title 受理通知书\nrow 号 | {{case.localNumber}}\n", "must print title");
        expectRefused("submission-slip.slip", "title {{title}}\ntext {{state}}\n", "must print case.localNumber");
    }

    @Test
    void letsNoHallChangeTheHeadlinesAndStates() throws IOException {
        write("words_zh.properties", "# ours\ntitle.submission-slip=受理通知书\n");
        assertTrue(faults(Paper.SUBMISSION_SLIP).contains(":2:1: headlines and states are fixed"));
        assertEquals(
                "材料提交凭证（本机保存，未送达）",
                Templates.above(hall).of(Paper.SUBMISSION_SLIP, Language.ZH).title());
    }

    private void expectRefused(String file, String text, String why) throws IOException {
        write(file, text);
        Paper paper = Paper.of(file.substring(0, file.indexOf('.')));
        String faults = faults(paper);
        assertTrue(faults.contains(why), () -> text.lines().skip(1).findFirst().orElse("") + " gave\n" + faults);
        assertFalse(Templates.above(hall).of(paper, Language.ZH).isHalls());
    }

    private String faults(Paper paper) {
        Templates templates = Templates.above(hall);
        return templates.faults(paper).toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = hall.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
