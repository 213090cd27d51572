// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.visit.LineWatch;

/// What other offices know is not asked; what they do not tell is asked, and the paper that it spares is wanted.
final class SharedTest extends AtThePlatform {
    private Item item() {
        return meeting.hall.services.catalog().items().stream()
                .filter(one -> one.name().contains("高龄津贴"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    void prepare(Hall hall) {
        hall.line(LineWatch.Line.UP);
    }

    private void begin() {
        visitor.press("item-" + item().code());
        visitor.waitForPage("guide");
        visitor.press("primary");
        visitor.waitToSee("reader-line");
        meeting.hall.bench.reader.put(People.ZHAO);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.waitForPage("whom");
        visitor.pressAll("option-SELF", "primary");
    }

    /// A notice over the page, and back to it.
    private void helpAndBack() {
        visitor.press("bar-help");
        visitor.waitForPage("help");
        visitor.press("bar-back");
        visitor.waitForPage("shared-found");
    }

    private void answerUpToIncome() {
        visitor.waitForPage("question-livesHere");
        visitor.pressAll("option-YES", "primary");
        visitor.waitForPage("question-mobile");
        visitor.pressAll("option-none");
    }

    private void answerTheRest() {
        visitor.waitForPage("question-otherAid");
        visitor.pressAll("option-NO", "primary");
        visitor.waitForPage("question-emergencyPhone");
        visitor.press("option-none");
        visitor.waitForPage("materials");
    }

    private SavedCase handIn() {
        visitor.press("scan-SOCIAL-CARD");
        visitor.waitToSee("scanner-line");
        meeting.hall.bench.scanner.load(2);
        visitor.press("primary");
        visitor.waitToSee("scan-more");
        visitor.press("primary");
        visitor.waitForPage("materials");
        visitor.press("primary");
        visitor.waitForPage("check");
        while (visitor.canSee("page-check")) {
            if (visitor.readWords().contains("最低生活保障对象")) {
                visitor.picture("shared-check");
            }
            visitor.press("primary");
        }
        visitor.sign();
        visitor.press("primary");
        visitor.waitForPage("done");
        return meeting.hall.safe.cases().all().getFirst();
    }

    @Test
    void whatAnOfficeKnowsIsFilledInWithItsSourceAndSparesThePaper() {
        begin();
        visitor.waitForPage("shared-found");
        visitor.waitForWords("示例区共享平台");
        assertFalse(visitor.readWords().contains("最低生活保障"), "a found card must not tell it");
        helpAndBack();
        visitor.picture("shared-found");
        visitor.press("primary");
        answerUpToIncome();
        answerTheRest();
        assertFalse(visitor.canSee("missing-LOW-INCOME-PROOF"));
        SavedCase saved = handIn();
        assertEquals("DIBAO", saved.submission().answers().get("income"));
        assertEquals(Source.SHARED, saved.submission().sources().get("income"));
        meeting.send();
        assertEquals("[][]", meeting.departures());
    }

    @Test
    void withoutALineItIsAskedAndThePaperMayFollow() {
        meeting.hall.line(LineWatch.Line.DOWN);
        begin();
        answerUpToIncome();
        visitor.waitForPage("question-income");
        visitor.waitForWords("政府共享数据现在查不到");
        visitor.picture("shared-unheard");
        visitor.pressAll("option-DIBAO", "primary");
        answerTheRest();
        assertTrue(visitor.canSee("missing-LOW-INCOME-PROOF"));
        visitor.pressAll("later-LOW-INCOME-PROOF", "primary");
        visitor.waitForPage("materials");
        SavedCase saved = handIn();
        assertEquals(Source.TYPED, saved.submission().sources().get("income"));
        assertTrue(saved.submission().materials().stream()
                .anyMatch(one -> one.code().equals("LOW-INCOME-PROOF") && one.isPromise()));
    }
}
