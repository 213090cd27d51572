// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.visit.Identity;
import org.tongban.kiosk.visit.Promising;

/// A paper is promised for later, signed for, printed and handed over; the papers of the visit come out of a draft.
final class PromiseTest extends AtThePlatform {
    private void takeUp() {
        var item = Promising.item();
        Handed.in(
                meeting.hall.safe,
                People.SON,
                new Submission.ItemRef(item.code(), item.version(), item.name(), item.department()));
        Promising.keep(
                Promising.visit(Identity.read(People.SON, "bench", Instant.EPOCH)),
                meeting.hall.safe.drafts(),
                Clock.system(Hall.ZONE));
        visitor.waitFor(() -> !meeting.hall.safe.drafts().open().isEmpty(), "no draft was kept");
        visitor.press("home-card");
        visitor.waitForPage("identify-bearer");
        meeting.hall.bench.reader.put(People.SON);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        visitor.waitForPage("draft-offer");
        visitor.press("primary");
        visitor.waitForPage("materials");
    }

    private void promise() {
        visitor.picture("promise-missing");
        visitor.press("later-REPORT");
        visitor.waitForPage("promise");
        visitor.waitForWords("撤销许可");
        visitor.picture("promise");
        visitor.press("primary");
        visitor.waitForWords("1 份以后补交");
        visitor.press("later-back-REPORT");
        visitor.waitForWords("还差 1 份材料");
        visitor.pressAll("later-REPORT", "primary");
        visitor.waitForWords("1 份以后补交");
        visitor.picture("promise-made");
    }

    private SavedCase sign() {
        visitor.press("primary");
        visitor.waitForPage("check");
        visitor.waitForWords("您已经有一件同样的在办");
        visitor.picture("promise-twice");
        while (visitor.canSee("page-check")) {
            if (visitor.readWords().contains("以后补交，最晚")) {
                visitor.picture("promise-check");
            }
            visitor.press("primary");
        }
        visitor.sign();
        visitor.picture("promise-sign");
        visitor.pressAll("sign-larger", "large-next");
        visitor.picture("promise-letter");
        visitor.press("large-close");
        visitor.press("primary");
        visitor.waitForPage("done");
        return meeting.hall.safe.cases().all().getFirst();
    }

    @Test
    void aPaperIsPromisedSignedPrintedAndHandedOver() {
        takeUp();
        promise();
        SavedCase saved = sign();
        visitor.waitForPrints(1);
        Material owed = saved.submission().materials().stream()
                .filter(Material::isPromise)
                .findFirst()
                .orElseThrow();
        assertTrue(
                meeting.hall.bench.printer.slips.getFirst().parts().toString().contains("还要补交"));
        visitor.press("print-pledge");
        visitor.waitFor(() -> meeting.hall.bench.sheets.jobs.size() == 1, "no letter was printed");
        assertArrayEquals(
                meeting.hall.safe.vault().get(saved.caseId(), owed.materialId()),
                meeting.hall.bench.sheets.jobs.getFirst().pdf());
        visitor.picture("promise-done");
        meeting.send();
        assertEquals(
                SavedCase.Delivery.DELIVERED,
                meeting.hall.safe.cases().byId(saved.caseId()).orElseThrow().delivery());
        isAskedForInProgress();
        assertEquals("[][]", meeting.departures());
    }

    /// The platform asks for it from now on, as a promise and not as 补正; it is brought as a correction is.
    private void isAskedForInProgress() {
        visitor.press("primary");
        visitor.waitToSee("home-card");
        visitor.pressAll("home-progress", "progress-card");
        visitor.waitForPage("identify-bearer");
        meeting.hall.bench.reader.put(People.SON);
        visitor.waitForPage("identify-bearer-known");
        visitor.pressAll("primary", "case-0");
        visitor.waitForWords("承诺补交卫生检测或评价报告");
        assertTrue(visitor.canPress("case-correct"));
        assertTrue(!visitor.canSee("print-correction-notice"));
        visitor.picture("promise-progress");
    }
}
