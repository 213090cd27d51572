// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published schema and the program's records name the same members and want the same ones.
class CatalogSchemaTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(CatalogSchema.text());
    /// In the file the schema of a form is an object; inside it is text.
    private static final Map<String, String> RENAMED = Map.of("schemaJson", "schema");

    record Pair(String definition, Class<?> type) {}

    static List<Pair> pairs() {
        return Stream.of(ofItems(), ofForms(), ofContent())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Pair> ofItems() {
        return List.of(
                new Pair("item", Item.class),
                new Pair("material", Item.MaterialSpec.class),
                new Pair("materialDetail", Item.MaterialDetail.class),
                new Pair("flowStep", Item.FlowStep.class),
                new Pair("legalBasis", Item.LegalBasis.class),
                new Pair("faq", Item.Faq.class),
                new Pair("official", Official.class),
                new Pair("codes", Official.Codes.class),
                new Pair("authority", Official.Authority.class),
                new Pair("agency", Official.Agency.class),
                new Pair("handling", Official.Handling.class),
                new Pair("charge", Official.Charge.class),
                new Pair("fee", Official.Fee.class),
                new Pair("outcome", Official.Outcome.class),
                new Pair("access", Official.Access.class),
                new Pair("validity", Validity.class),
                new Pair("period", Period.class),
                new Pair("eligibility", Eligibility.class),
                new Pair("eligibilityAnswer", Eligibility.Answer.class),
                new Pair("situation", Situation.class),
                new Pair("way", Situation.Way.class));
    }

    private static List<Pair> ofForms() {
        return List.of(
                new Pair("form", Form.class),
                new Pair("question", Form.Question.class),
                new Pair("group", Form.Group.class),
                new Pair("option", Form.Option.class),
                new Pair("cardFact", Form.CardFact.class),
                new Pair("condition", Condition.class));
    }

    private static List<Pair> ofContent() {
        return List.of(
                new Pair("bundle", Bundle.class),
                new Pair("lane", Bundle.Lane.class),
                new Pair("sharedField", Bundle.SharedField.class),
                new Pair("guidance", Guidance.class),
                new Pair("lifeEvent", Guidance.LifeEvent.class),
                new Pair("ask", Guidance.Ask.class),
                new Pair("askWay", Guidance.Way.class),
                new Pair("publicList", PublicList.class),
                new Pair("bulletin", Bulletin.class),
                new Pair("notice", Bulletin.Notice.class),
                new Pair("consultation", Bulletin.Consultation.class),
                new Pair("poll", Bulletin.Poll.class),
                new Pair("publicQuestion", Bulletin.Question.class),
                new Pair("dictionary", Dictionary.class),
                new Pair("entry", Dictionary.Entry.class),
                new Pair("hall", Catalog.Hall.class),
                new Pair("window", Catalog.Window.class),
                new Pair("freshness", Freshness.class));
    }

    /// Came later: what was published before has not got it.
    private static final Set<String> FALSE_WHEN_ABSENT = Set.of("shared");

    @ParameterizedTest
    @MethodSource("pairs")
    void namesTheMembersOfTheRecord(Pair pair) {
        JsonNode definition = SCHEMA.path("$defs").path(pair.definition());
        List<RecordComponent> components = List.of(pair.type().getRecordComponents());
        assertEquals(
                names(components), new TreeSet<>(definition.path("properties").propertyNames()));
        assertEquals(
                names(components.stream()
                        .filter(component -> component.getType() != Optional.class)
                        .filter(component -> !FALSE_WHEN_ABSENT.contains(component.getName()))
                        .toList()),
                definition
                        .path("required")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void listsTheValuesOfTheEnum(String definition, String member, Class<? extends Enum<?>> type) {
        Set<String> values =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        JsonNode listed = member.isEmpty()
                ? SCHEMA.at("/$defs/" + definition + "/enum")
                : SCHEMA.at("/$defs/" + definition + "/properties/" + member + "/enum");
        assertEquals(values, listed.valueStream().map(JsonNode::stringValue).collect(Collectors.toSet()));
    }

    static List<Arguments> enums() {
        return List.of(
                Arguments.of("question", "kind", Form.Kind.class),
                Arguments.of("cardField", "", Form.CardField.class),
                Arguments.of("period", "unit", Period.Unit.class),
                Arguments.of("validity", "state", Validity.State.class),
                Arguments.of("materialDetail", "necessity", Item.Necessity.class),
                Arguments.of("eligibilityAnswer", "verdict", Eligibility.Verdict.class),
                Arguments.of("lane", "choice", Bundle.Choice.class),
                Arguments.of("publicList", "kind", PublicList.Kind.class),
                Arguments.of("publicQuestion", "kind", Bulletin.Kind.class));
    }

    private static Set<String> names(List<RecordComponent> components) {
        return components.stream()
                .map(RecordComponent::getName)
                .map(name -> RENAMED.getOrDefault(name, name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
