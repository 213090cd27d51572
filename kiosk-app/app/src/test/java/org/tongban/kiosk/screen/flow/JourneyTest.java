// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongban.device.identity.IdentityDocument;
import org.tongban.device.receipt.ReceiptPrinter.Paper;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.visit.FormPrinting;

/// Whole visits by screen alone: real safe, real papers, published items; devices and line by the test.
@Tag("screen")
final class JourneyTest {
    private static final Map<String, String> CHOSEN = Map.of("reason", "DAMAGED", "livesHere", "YES");

    @TempDir
    Path folder;

    private Hall hall;
    private Visitor visitor;

    @BeforeEach
    void open() {
        hall = new Hall(folder, Hall.calm());
        visitor = new Visitor(hall);
    }

    @AfterEach
    void close() {
        visitor.close();
        hall.close();
    }

    /// Who comes.
    enum Who {
        OLD,
        AGENT,
        LONG_NAME
    }

    /// Each person and each item once.
    static Stream<Arguments> threeVisits() {
        return Stream.of(
                Arguments.of("高龄津贴", Who.OLD), Arguments.of("居住证", Who.AGENT), Arguments.of("社会保障卡", Who.LONG_NAME));
    }

    static Stream<Arguments> nineVisits() {
        return Stream.of("高龄津贴", "居住证", "社会保障卡")
                .flatMap(item -> Stream.of(Who.values()).map(who -> Arguments.of(item, who)));
    }

    @ParameterizedTest
    @MethodSource("threeVisits")
    void everyoneFinishesByScreenAlone(String itemName, Who who) {
        finish(itemName, who);
    }

    @ParameterizedTest
    @Tag("full")
    @MethodSource("nineVisits")
    void everyoneFinishesEveryItemByScreenAlone(String itemName, Who who) {
        finish(itemName, who);
    }

    private void finish(String itemName, Who who) {
        Item item = hall.services.catalog().items().stream()
                .filter(one -> one.name().contains(itemName))
                .findFirst()
                .orElseThrow();
        String shot = itemName.equals("高龄津贴") ? "journey-" + who.name().toLowerCase(java.util.Locale.ROOT) : "";
        if (who == Who.OLD) {
            visitor.chooseLargeType();
        }
        shoot(shot, "01-home");
        visitor.press("item-" + item.code());
        visitor.waitForPage("guide");
        shoot(shot, "03-guide");
        noticeIsPrinted(item);
        visitor.press("primary");
        identify(who, shot);
        answer(item, shot);
        scan(item, shot);
        SavedCase saved = checkSignAndSubmit(shot);
        assertEquals(item.code(), saved.submission().item().code());
        assertEquals(who == Who.AGENT, saved.submission().agent().isPresent());
        assertEquals(List.of(), missing(saved, item, who));
        assertEquals(1, hall.sent.get());
        assertEquals(1, hall.bench.printer.slips.size());
        assertEquals(
                PrintJournal.State.PRINTED,
                hall.safe.prints().printsOf(saved.caseId()).getFirst().state());
        if (who != Who.OLD) {
            formIsPrinted(saved);
        }
        visitor.press("card-taken");
        visitor.press("primary");
        visitor.waitForPage("home");
        assertFalse(visitor.readWords().contains(saved.localNumber().grouped()));
    }

    /// 一次性告知单, before anybody is known.
    private void noticeIsPrinted(Item item) {
        visitor.press("guide-print");
        visitor.waitForWords("打印机说已打出");
        String notice =
                hall.services.papers().text(hall.bench.sheets.jobs.getFirst().pdf());
        assertTrue(notice.contains("一次性告知单"), notice);
        String packed = notice.replaceAll("\\s", "");
        item.materials().forEach(one -> assertTrue(packed.contains(one.name().replaceAll("\\s", "")), one.name()));
    }

    private void formIsPrinted(SavedCase saved) {
        visitor.press("print-form");
        visitor.waitFor(() -> hall.bench.sheets.jobs.size() == 2, "the signed form was not printed");
        assertArrayEquals(
                FormPrinting.form(hall.safe.vault(), saved),
                hall.bench.sheets.jobs.getLast().pdf());
    }

    private void shoot(String shot, String name) {
        if (!shot.isEmpty()) {
            visitor.picture(shot + "-" + name);
        }
    }

    private void identify(Who who, String shot) {
        visitor.waitToSee("reader-line");
        shoot(shot, "04-identify");
        read(cardOf(who), "identify-bearer-known", shot, "04-known");
        visitor.waitForPage("whom");
        shoot(shot, "05-whom");
        if (who != Who.AGENT) {
            visitor.pressAll("option-SELF", "primary");
            return;
        }
        visitor.pressAll("option-SOMEBODY", "primary");
        visitor.waitToSee("reader-line");
        hall.bench.reader.put(People.SON);
        visitor.waitForWords("这还是刚才那张卡");
        shoot(shot, "04-same-card");
        read(People.WANG, "identify-principal-known", shot, "04-principal");
        visitor.waitForPage("relation");
        shoot(shot, "05-relation");
        visitor.pressAll("option-CHILD", "primary");
    }

    private static IdentityDocument cardOf(Who who) {
        return switch (who) {
            case OLD -> People.WANG;
            case AGENT -> People.SON;
            case LONG_NAME -> People.LONG_NAME;
        };
    }

    private void read(IdentityDocument card, String page, String shot, String name) {
        hall.bench.reader.put(card);
        visitor.waitForWords("已读取");
        assertFalse(visitor.readWords().contains(card.number()), "the number must be covered");
        visitor.waitForPage(page);
        shoot(shot, name);
        visitor.press("primary");
    }

    private void answer(Item item, String shot) {
        Map<String, Object> sofar = new java.util.HashMap<>();
        for (Question question : item.form().questions()) {
            if (!item.form().asked(sofar).contains(question)) {
                continue;
            }
            visitor.waitForPage("question-" + question.field());
            switch (question.kind()) {
                case CHOICE, CONFIRM -> {
                    String value = CHOSEN.getOrDefault(
                            question.field(), question.options().getFirst().value());
                    visitor.press("option-" + value);
                    sofar.put(question.field(), value);
                }
                case PHONE -> visitor.type("13805719462");
                case DATE -> visitor.type("20200401");
                default -> visitor.press("key-1");
            }
            shoot(shot, "05-" + question.field());
            visitor.press("primary");
        }
    }

    private void scan(Item item, String shot) {
        visitor.waitForPage("materials");
        shoot(shot, "06-materials");
        for (var material : item.materials()) {
            if (!visitor.canSee("scan-" + material.code())) {
                continue;
            }
            visitor.press("scan-" + material.code());
            visitor.waitToSee("scanner-line");
            shoot(shot, "07-scan");
            visitor.press("primary");
            visitor.waitForWords("进纸口里没有纸");
            hall.bench.scanner.load(material.pages());
            visitor.press("primary");
            visitor.waitToSee("scan-more");
            shoot(shot, "07-scanned");
            visitor.press("primary");
            visitor.waitForPage("materials");
        }
        shoot(shot, "06-complete");
        visitor.press("primary");
    }

    private SavedCase checkSignAndSubmit(String shot) {
        visitor.waitForPage("check");
        visitor.waitForWords("现在还没有提交");
        shoot(shot, "08-check");
        visitor.press("primary");
        if (visitor.canSee("page-check")) {
            shoot(shot, "08-check-2");
            visitor.press("primary");
        }
        for (int more = 0; more < 3 && visitor.canSee("page-check"); more++) {
            visitor.press("primary");
        }
        visitor.waitToSee("sign-pad");
        visitor.press("primary");
        visitor.waitForWords("框里还没有字");
        visitor.sign();
        shoot(shot, "09-sign");
        visitor.press("sign-larger");
        shoot(shot, "09-large");
        visitor.press("large-close");
        visitor.press("primary");
        visitor.waitForPage("done");
        visitor.waitForWords("已保存到本机（未送达）");
        visitor.waitForWords("打印机说已打出");
        shoot(shot, "10-done");
        return hall.safe.cases().all().getFirst();
    }

    /// What the item wants in this case and the saved case has not.
    private static List<String> missing(SavedCase saved, Item item, Who who) {
        List<String> there =
                saved.submission().materials().stream().map(Material::code).toList();
        return Stream.concat(
                        item.materials().stream()
                                .filter(material -> material.waiver().isEmpty())
                                .filter(material -> !material.agentOnly() || who == Who.AGENT)
                                .filter(material -> material.showIf()
                                        .map(when ->
                                                when.holds(saved.submission().answers()))
                                        .orElse(true))
                                .map(Item.MaterialSpec::code),
                        Stream.of(Material.SIGNED_FORM, Material.SIGNATURE_STROKES))
                .filter(code -> !there.contains(code))
                .toList();
    }

    @Test
    void withoutPaperTheNumbersStandOnTheScreenAndNothingIsCalledPrinted() {
        hall.bench.printer.paper = Paper.OUT;
        Item item = hall.services.catalog().items().getFirst();
        visitor.press("item-" + item.code());
        visitor.press("primary");
        identify(Who.LONG_NAME, "");
        answer(item, "");
        scan(item, "");
        visitor.waitForPage("check");
        while (visitor.canSee("page-check")) {
            visitor.press("primary");
        }
        visitor.waitToSee("sign-pad");
        visitor.sign();
        visitor.press("primary");
        visitor.waitForWords("打印机没纸了");
        visitor.picture("done-no-paper");
        SavedCase saved = hall.safe.cases().all().getFirst();
        assertTrue(visitor.readWords().contains(saved.queryCode().grouped()));
        assertFalse(visitor.readWords().contains("已打出"));
        hall.bench.printer.paper = Paper.PRESENT;
        hall.deliver(saved.caseId());
        visitor.waitForWords("打印收件凭证");
        visitor.picture("done-delivered");
        visitor.press("print-again");
        visitor.waitForWords("打印机说已打出");
        assertEquals(
                List.of("submission-slip NOT_PRINTED", "receipt-slip PRINTED"),
                hall.safe.prints().printsOf(saved.caseId()).stream()
                        .map(print -> print.document() + " " + print.state())
                        .toList());
    }
}
