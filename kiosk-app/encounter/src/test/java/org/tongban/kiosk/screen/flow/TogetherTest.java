// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Together;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Opening a small restaurant as one thing: one form, one signature, linked cases for three offices.
@Timeout(240)
final class TogetherTest extends AtThePlatform {
    private static final JsonMapper JSON = new JsonMapper();

    private void choose() {
        visitor.press("home-search");
        visitor.write("kfd");
        visitor.press("item-YJS-CANYIN");
        visitor.waitForPage("bundle");
        visitor.picture("together-bundle");
        visitor.press("primary");
        visitor.waitForPage("lanes");
        visitor.press("lane-L0a");
        visitor.press("lane-L3");
        visitor.picture("together-lanes");
        visitor.press("primary");
        visitor.waitForPage("identify-bearer");
        meeting.hall.bench.reader.put(People.SON);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
    }

    private void answer(Together together) {
        for (var asked : together.item().eligibility()) {
            visitor.waitForPage("fit-" + asked.id());
            visitor.press("option-" + asked.answers().getFirst().value());
            visitor.press("primary");
        }
        visitor.waitForPage("whom");
        visitor.pressAll("option-SELF", "primary");
        Map<String, Object> sofar = new HashMap<>();
        for (Question question : together.item().form().questions()) {
            if (together.item().form().asked(sofar).contains(question)) {
                visitor.waitForPage("question-" + question.field());
                answer(question, sofar);
                visitor.press("primary");
            }
        }
    }

    private void answer(Question question, Map<String, Object> sofar) {
        switch (question.kind()) {
            case CHOICE, CONFIRM, SEVERAL -> {
                String value = question.options().getFirst().value();
                visitor.press("option-" + value);
                sofar.put(question.field(), value);
            }
            case NUMBER, MONEY -> visitor.type("12");
            case PHONE -> visitor.type("10012345678");
            case REGION ->
                visitor.pressAll(
                        "option-590100000000", "option-590102000000", "option-590102001000", "option-590102001001");
            default -> throw new IllegalStateException("not met here: " + question.kind());
        }
    }

    private void scan(Together together) {
        visitor.waitForPage("materials");
        visitor.picture("together-materials");
        for (var material : together.item().materials()) {
            if (visitor.canSee("scan-" + material.code())) {
                visitor.press("scan-" + material.code());
                visitor.waitToSee("scanner-line");
                meeting.hall.bench.scanner.load(material.pages());
                visitor.press("primary");
                visitor.waitToSee("scan-more");
                visitor.press("primary");
                visitor.waitForPage("materials");
            }
        }
        visitor.press("primary");
        visitor.waitForPage("check");
        while (visitor.canSee("page-check")) {
            visitor.press("primary");
        }
        visitor.sign();
        visitor.press("primary");
        visitor.waitForPage("done");
    }

    @Test
    void oneSignatureBecomesACaseForEachOfficeAndPagesGoOnce() {
        Together together = Together.of(
                meeting.hall.services.catalog().bundle("YJS-CANYIN").orElseThrow(),
                meeting.hall.services.catalog(),
                Set.of("L0a", "L1", "L3"));
        choose();
        answer(together);
        scan(together);
        visitor.waitForWords("一次交了 3 件");
        visitor.picture("together-done");
        visitor.waitForPrints(3);
        List<SavedCase> cases = meeting.hall.safe.cases().all();
        assertEquals(3, cases.size());
        areLinked(cases);
        meeting.send();
        assertTrue(meeting.hall.safe.cases().all().stream()
                .allMatch(one -> one.delivery() == SavedCase.Delivery.DELIVERED));
        pagesWentOnce(cases);
        runSideBySide(cases);
        assertEquals("[][]", meeting.departures());
    }

    /// Progress of one shows all three as lanes.
    private void runSideBySide(List<SavedCase> cases) {
        visitor.press("primary");
        visitor.waitToSee("home-card");
        visitor.pressAll("home-progress", "progress-card");
        visitor.waitForPage("identify-bearer");
        meeting.hall.bench.reader.put(People.SON);
        visitor.waitForPage("identify-bearer-known");
        visitor.pressAll("primary", "case-0");
        visitor.waitForPage("progress-case");
        visitor.picture("together-progress");
        while (visitor.canPress("pager-on")) {
            visitor.press("pager-on");
        }
        cases.forEach(one -> visitor.waitForWords(one.submission().item().code()));
        visitor.picture("together-lanes-run");
    }

    private static void areLinked(List<SavedCase> cases) {
        Set<String> bundles = new HashSet<>();
        Set<String> signed = new HashSet<>();
        for (SavedCase one : cases) {
            var linked = one.submission().linked().orElseThrow();
            bundles.add(linked.id());
            Set<CaseId> others = new HashSet<>(linked.siblings());
            others.add(one.caseId());
            assertEquals(3, others.size());
            signed.add(one.submission().signature().documentSha256());
        }
        assertEquals(1, bundles.size());
        assertEquals(1, signed.size());
        for (String field : List.of("foodItems", "signKind", "siteRegion", "mobile")) {
            long asks = cases.stream()
                    .filter(one -> one.submission().answers().containsKey(field))
                    .count();
            assertEquals(field.equals("mobile") ? 3 : 1, asks, field);
        }
    }

    /// Form and strokes stand in all three cases under the same digest, and were uploaded once.
    private void pagesWentOnce(List<SavedCase> cases) {
        Set<String> digests = new HashSet<>();
        cases.forEach(one ->
                one.submission().materials().stream().map(Material::sha256).forEach(digests::add));
        int uploads = 0;
        for (JsonNode one : JSON.readTree(meeting.say("cases")).get("cases")) {
            uploads += one.path("uploads").intValue();
        }
        assertEquals(digests.size(), uploads);
    }
}
