// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.visit.FormPrinting;

/// A family opens a shop: a table of people, and an address that is another than the card's.
@Tag("screen")
final class TableTest {
    private static final String SHOP = "11590102MB9D0006824590131002001";

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

    @Test
    void aFamilyStandsInTheFormAsItWasFilledInAndTheAddressAsItWasPutRight() {
        begin();
        visitor.waitForPage("question-family");
        visitor.picture("table-empty");
        visitor.press("primary");
        visitor.waitForWords("请至少添加一位家庭成员");
        row("WANG", "59010219700102001", "7", "SPOUSE");
        visitor.picture("table-one");
        halfARow();
        visitor.press("primary");
        visitor.waitForWords("家庭成员 2 还没填完");
        visitor.picture("table-unfinished");
        takenOutAndPutBack();
        visitor.press("remove-row-2");
        visitor.waitForNoWords("还没填完");
        visitor.press("primary");
        theRest();
        visitor.waitForWords("王");
        visitor.picture("table-check");
        addressPutRight();
        sign();
        Submission submission = hall.safe.cases().all().getFirst().submission();
        assertEquals(
                List.of(Map.of("name", "wang", "idNo", "590102197001020017", "relation", "SPOUSE")),
                submission.answers().get("family"));
        assertEquals("xinlu", submission.answers().get("address"));
        assertEquals(Source.CORRECTED, submission.sources().get("address"));
        assertEquals(Source.CARD, submission.sources().get("name"));
        String form = hall.services
                .papers()
                .text(FormPrinting.form(
                        hall.safe.vault(), hall.safe.cases().all().getFirst()));
        String packed = form.replaceAll("[\\s　]", "");
        assertTrue(packed.contains("xinlu（本人更正；证件上是：示例省示例市示范区"), form);
        assertTrue(packed.contains("参加经营的家庭成员1姓名wang证件号码590102197001020017关系丈夫或妻子"), form);
    }

    private void begin() {
        visitor.press("home-search");
        visitor.waitForPage("find");
        visitor.write("GTGSH");
        visitor.press("item-" + SHOP);
        visitor.waitForPage("guide");
        visitor.press("primary");
        visitor.waitToSee("reader-line");
        hall.bench.reader.put(People.SON);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.pressAll("option-NEW", "primary");
        visitor.waitForPage("whom");
        visitor.pressAll("option-SELF", "primary");
        visitor.waitForPage("question-nameUse");
        visitor.pressAll("option-NO", "primary");
        visitor.waitForPage("question-form");
        visitor.pressAll("option-FAMILY", "primary");
    }

    /// The check character is wrong first.
    private void row(String name, String number, String last, String relation) {
        visitor.press("add-row");
        visitor.waitForPage("question-name");
        visitor.press("mode-latin");
        visitor.write(name);
        visitor.press("primary");
        visitor.waitForPage("question-idNo");
        visitor.picture("table-cell");
        visitor.write(number + "1");
        visitor.press("primary");
        visitor.waitForWords("请对着证件再核对一次");
        visitor.press("key-delete");
        visitor.pause();
        visitor.write(last);
        visitor.press("primary");
        visitor.waitForPage("question-relation");
        visitor.pressAll("option-" + relation, "primary");
        visitor.waitForPage("question-family");
        visitor.waitForWords("家庭成员 1");
        assertFalse(visitor.readWords().contains(number), "the number must be covered");
    }

    private void halfARow() {
        visitor.press("add-row");
        visitor.waitForPage("question-name");
        visitor.press("mode-latin");
        visitor.write("LI");
        visitor.press("primary");
        visitor.waitForPage("question-idNo");
        visitor.press("bar-back");
        visitor.waitForPage("question-name");
        visitor.press("bar-back");
        visitor.waitForPage("question-family");
        visitor.waitForWords("还没填完");
    }

    private void takenOutAndPutBack() {
        visitor.press("remove-row-1");
        visitor.waitForWords("已删去：家庭成员 1");
        visitor.picture("table-removed");
        visitor.press("put-back");
        visitor.waitForWords("家庭成员 2");
    }

    private void theRest() {
        visitor.waitForPage("question-siteRegion");
        visitor.pressAll(
                "option-590100000000", "option-590102000000", "option-590102001000", "option-590102001001", "primary");
        visitor.waitForPage("question-siteProof");
        visitor.pressAll("option-PROMISE", "primary");
        visitor.waitForPage("question-prior");
        visitor.pressAll("option-NO", "primary");
        for (String optional : List.of("capital", "staff", "mobile")) {
            visitor.waitForPage("question-" + optional);
            visitor.press("option-none");
        }
        visitor.waitForPage("check");
    }

    private void addressPutRight() {
        visitor.press("change-address");
        visitor.waitForPage("question-address");
        visitor.picture("fact");
        visitor.press("key-clear");
        visitor.pause();
        visitor.press("mode-latin");
        visitor.write("XINLU");
        visitor.press("primary");
        visitor.waitForPage("check");
        visitor.waitForWords("（身份证上是：");
        visitor.picture("fact-check");
    }

    private void sign() {
        while (visitor.canSee("page-check")) {
            visitor.press("primary");
        }
        visitor.waitToSee("sign-pad");
        visitor.picture("fact-form");
        visitor.sign();
        visitor.press("primary");
        visitor.waitForPage("done");
    }
}
