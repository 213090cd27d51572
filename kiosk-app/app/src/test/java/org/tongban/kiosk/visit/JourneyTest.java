// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.device.identity.IdentityDocument.ResidentCard;
import org.tongban.device.identity.IdentityDocument.Sex;
import org.tongban.device.identity.IdentityDocument.Validity;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.casework.Submission.Verification;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.visit.Visit.ForWhom;

class JourneyTest {
    private final Item socialCard = Catalogs.packaged().items().stream()
            .filter(item -> item.name().contains("社会保障卡"))
            .findFirst()
            .orElseThrow();
    private final Visit visit = new Visit();
    private final Journey journey = new Journey(visit);

    static Identity identity(String name, String number) {
        var card = new ResidentCard(
                name,
                Sex.FEMALE,
                Optional.empty(),
                LocalDate.of(1943, 3, 8),
                Optional.of("示例省示例市示范区"),
                number,
                "示例市公安局",
                new Validity(Optional.empty(), Optional.empty(), "长期"));
        return Identity.read(card, "bench", Instant.EPOCH);
    }

    private Question question(String field) {
        return socialCard.form().question(field).orElseThrow();
    }

    private List<String> words() {
        return journey.steps().stream().map(Step::word).toList();
    }

    @Test
    void beginsWithTheCardAndNothingElse() {
        assertEquals(List.of("identify"), words());
        assertEquals(new Step.Identify(), journey.firstOpen());
    }

    @Test
    void aPlainChipReadIsCalledNothingMore() {
        assertEquals(Verification.CHIP_READ, identity("王秀英", "1").evidence().verification());
    }

    @Test
    void anAgentPutsASecondCardDownAndSaysWhoTheyAre() {
        visit.choose(socialCard);
        visit.identify(identity("王小明", "1"));
        visit.decide(ForWhom.SOMEBODY);
        assertEquals(List.of("identify", "for-whom", "identify-principal", "relation"), words().subList(0, 4));
        visit.identifyPrincipal(identity("王秀英", "2"));
        assertEquals("王秀英", visit.applicant().orElseThrow().person().name());
        assertEquals("王小明", visit.agent().orElseThrow().name());
        assertTrue(visit.materialsToScan().stream().anyMatch(Item.MaterialSpec::agentOnly));
    }

    @Test
    void anAnswerOpensAndClosesQuestionsAndPapers() {
        visit.choose(socialCard);
        visit.identify(identity("王秀英", "2"));
        visit.answer(question("reason"), "DAMAGED", Source.TYPED);
        assertTrue(words().contains("materials"));
        visit.answer(question("livesHere"), "NO", Source.CARD);
        assertTrue(words().contains("question-liveArea"));
        visit.answer(question("liveArea"), "590103000000", Source.TYPED);
        visit.answer(question("livesHere"), "YES", Source.CARD);
        assertFalse(words().contains("question-liveArea"));
        assertEquals(Map.of("reason", "DAMAGED", "livesHere", "YES"), visit.answers());
        visit.answer(question("reason"), "LOST", Source.TYPED);
        assertFalse(words().contains("materials"));
    }

    @Test
    void anotherPersonsCardForgetsTheAnswersOfTheFirst() {
        visit.choose(socialCard);
        visit.identify(identity("王秀英", "2"));
        visit.answer(question("reason"), "LOST", Source.TYPED);
        visit.identify(identity("张三", "3"));
        assertEquals(Map.of(), visit.answers());
    }

    @Test
    void namesAreNotInWhatIsLogged() {
        visit.identify(identity("王秀英", "590102194303080028"));
        String all =
                visit + visit.bearer().toString() + visit.bearer().orElseThrow().person();
        assertFalse(all.contains("王") || all.contains("5901"), all);
    }
}
