// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tongban.kiosk.catalog.Form.Option;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Together.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The forms of several items as one: what they share is asked once. A field of one name is one field.
final class MergedForm {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Bundle bundle;
    private final List<Form> forms;
    private final Set<String> given;

    /// @param given fields that nobody is asked for
    MergedForm(Bundle bundle, List<Part> parts, Set<String> given) {
        this.bundle = bundle;
        this.forms = parts.stream().map(part -> part.item().form()).toList();
        this.given = given;
    }

    Form form() {
        return new Form(
                JSON.writeValueAsString(schema()),
                forms.stream()
                        .flatMap(form -> form.cardFields().stream())
                        .distinct()
                        .toList(),
                questions());
    }

    /// A shared telephone number comes last: it is not about the thing itself.
    private List<Question> questions() {
        SequencedMap<String, Question> asked = new LinkedHashMap<>();
        forms.stream()
                .flatMap(form -> form.questions().stream())
                .filter(question -> !given.contains(question.field()))
                .forEach(question -> {
                    Question before = asked.putIfAbsent(question.field(), question);
                    if (before != null) {
                        requireSame(before, question);
                    }
                });
        Predicate<Question> last = question -> question.kind() == Form.Kind.PHONE;
        return Stream.concat(
                        asked.values().stream().filter(Predicate.not(last)),
                        asked.values().stream().filter(last))
                .toList();
    }

    private void requireSame(Question one, Question other) {
        boolean same = one.kind() == other.kind()
                && one.optional() == other.optional()
                && one.showIf().equals(other.showIf())
                && one.options().stream()
                        .map(Option::value)
                        .toList()
                        .equals(other.options().stream().map(Option::value).toList());
        if (!same) {
            throw new CatalogException(
                    "bundle " + bundle.name() + ", field lanes: ask for " + one.field() + " in different ways");
        }
    }

    private ObjectNode schema() {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("type", "object");
        ObjectNode properties = whole.putObject("properties");
        Set<String> required = new LinkedHashSet<>();
        ArrayNode rules = JSON.createArrayNode();
        for (Form form : forms) {
            JsonNode schema = JSON.readTree(form.schemaJson());
            schema.path("properties").properties().stream()
                    .filter(property -> !given.contains(property.getKey()))
                    .forEach(property -> properties.set(property.getKey(), property.getValue()));
            schema.path("required").forEach(field -> required.add(field.stringValue()));
            schema.path("allOf").forEach(rules::add);
            schema.path("$defs")
                    .properties()
                    .forEach(definition -> whole.withObject("/$defs").set(definition.getKey(), definition.getValue()));
        }
        required.removeAll(given);
        ArrayNode must = whole.putArray("required");
        required.forEach(must::add);
        if (!rules.isEmpty()) {
            whole.set("allOf", rules);
        }
        return whole.put("additionalProperties", false);
    }
}
