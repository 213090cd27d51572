// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item.MaterialSpec;

/// Several items as one: nothing twice, nothing lost.
final class TogetherTest {
    private final Catalog catalog = Catalogs.packaged();
    private final Bundle shop = catalog.bundle("YJS-CANYIN").orElseThrow();

    private Together of(String... lanes) {
        return Together.of(shop, catalog, Set.of(lanes));
    }

    private static List<String> fields(Together together) {
        return together.item().form().questions().stream().map(Question::field).toList();
    }

    @Test
    void aSharedFieldIsAskedOnce() {
        List<String> fields = fields(of("L1", "L3"));
        assertEquals(new HashSet<>(fields).size(), fields.size());
        assertEquals("uscc", fields.getFirst());
        assertEquals("mobile", fields.getLast());
        assertTrue(fields.containsAll(List.of("bizType", "seats", "signKind", "height")));
    }

    @Test
    void whatAnotherLaneBringsForthIsNotAskedAtAll() {
        Together fresh = of("L0a", "L1", "L3");
        assertFalse(fields(fresh).contains("uscc"));
        assertTrue(fresh.item().eligibility().stream()
                .noneMatch(asked -> asked.id().equals("licence")));
        assertEquals(List.of(), new FormSchema().faults(fresh.item().form()));
    }

    @Test
    void eachPaperStandsOnceAndAWaiverOfOneLaneDoesNotHideTheNeedOfAnother() {
        List<MaterialSpec> papers = of("L0a", "L1", "L3").item().materials();
        for (MaterialSpec paper : papers) {
            assertEquals(1, papers.stream().filter(paper::isSameAs).count(), paper.name());
        }
        assertEquals(
                1,
                papers.stream()
                        .filter(one -> one.code().equals("AUTHORISATION"))
                        .count());
        assertEquals(
                3,
                papers.stream()
                        .filter(one -> one.code().equals("APPLICATION-FORM"))
                        .count());
    }

    @Test
    void theWholeFormHoldsWhatEachFormHolds() {
        Form form = of("L1", "L3").item().form();
        FormCheck check = new FormCheck(Clock.systemUTC());
        Map<String, Object> answers = Map.of("dineIn", "YES");
        List<String> wrong = check.problems(form, answers).stream()
                .map(FormCheck.Problem::field)
                .toList();
        assertTrue(wrong.containsAll(List.of("uscc", "bizType", "seats", "signKind", "light")), wrong.toString());
        assertFalse(wrong.contains("mobile"));
    }

    @Test
    void lanesThatAskForOneFieldInDifferentWaysAreRefused() {
        Item food = catalog.item(lane("L1").item().orElseThrow()).orElseThrow();
        Item sign = catalog.item(lane("L3").item().orElseThrow()).orElseThrow();
        List<Question> other = new ArrayList<>(sign.form().questions());
        Question uscc = other.removeFirst();
        other.add(new Question(
                uscc.field(),
                uscc.title(),
                uscc.why(),
                uscc.label(),
                Form.Kind.TEXT,
                uscc.options(),
                uscc.optional(),
                uscc.showIf(),
                uscc.prefill(),
                uscc.error(),
                uscc.dictionary(),
                Optional.empty(),
                false));
        Item odd = sign.with(new Form(sign.form().schemaJson(), sign.form().cardFields(), other));
        Catalog mixed = catalog.with(List.of(food, odd));
        CatalogException refused =
                assertThrows(CatalogException.class, () -> Together.of(shop, mixed, Set.of("L1", "L3")));
        assertTrue(String.valueOf(refused.getMessage()).contains("uscc"));
    }

    private Bundle.Lane lane(String id) {
        return shop.lanes().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsBegunHereOnlyWhenAllThatMustBePartOfItIsDoneHere() {
        assertTrue(Together.canStart(shop, catalog, Item::startsHere));
        assertFalse(Together.canStart(
                shop, catalog, item -> !item.code().equals(lane("L1").item().orElseThrow())));
        Bundle birth = catalog.bundle("YJS-XINSHENGER").orElseThrow();
        assertFalse(Together.canStart(birth, catalog, Item::startsHere));
        assertEquals(
                List.of("L0a", "L1", "L3"),
                Together.lanesHere(shop, catalog, Item::startsHere).stream()
                        .map(Bundle.Lane::id)
                        .toList());
    }
}
