// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema (2020-12) that finished answers must meet: each field's shape, what must be there, and what must
/// not be there when its question was not asked.
final class FormSchemaMaker {
    private static final int LONGEST_NAME = 50;

    private final ObjectNode properties = Json.object();
    private final ArrayNode required = Json.MAPPER.createArrayNode();
    private final ArrayNode rules = Json.MAPPER.createArrayNode();

    void fact(CardFact fact) {
        ObjectNode shape = switch (fact) {
            case SEX -> choice(List.of("男", "女", "未知", "未说明"));
            case BIRTH -> pattern("^[0-9]{8}$");
            case NAME -> text(LONGEST_NAME);
            case NUMBER -> text(18);
            case NATION, VALID_UNTIL -> text(20);
            case ADDRESS -> text(1000);
        };
        properties.set(fact.field(), shape);
        if (fact.always()) {
            required.add(fact.field());
        }
    }

    void question(
            String field,
            String kind,
            List<String> values,
            boolean optional,
            Optional<ObjectNode> condition,
            int longest) {
        properties.set(field, shape(kind, values, longest));
        asked(field, optional, condition);
    }

    /// A table: rows of this shape.
    void table(String field, ObjectNode row, int least, int most, Optional<ObjectNode> condition) {
        ObjectNode shape =
                Json.object().put("type", "array").put("minItems", least).put("maxItems", most);
        shape.set("items", row);
        properties.set(field, shape);
        asked(field, least == 0, condition);
    }

    private void asked(String field, boolean optional, Optional<ObjectNode> condition) {
        if (condition.isEmpty()) {
            if (!optional) {
                required.add(field);
            }
            return;
        }
        ObjectNode rule = rules.addObject();
        ObjectNode asked = rule.putObject("if");
        String other = condition.get().path("field").asString();
        asked.putObject("properties").set(other, holds(other, condition.get()));
        asked.putArray("required").add(other);
        rule.putObject("else").putObject("properties").put(field, false);
        if (!optional) {
            rule.putObject("then").putArray("required").add(field);
        }
    }

    /// Where several can be chosen the condition holds when one of them is.
    private ObjectNode holds(String other, ObjectNode condition) {
        ObjectNode one = Json.object();
        one.set("enum", condition.path("values"));
        boolean several = properties.path(other).path("type").asString("").equals("array");
        if (!several) {
            return one;
        }
        ObjectNode contains = Json.object();
        contains.set("contains", one);
        return contains;
    }

    private static ObjectNode shape(String kind, List<String> values, int longest) {
        return switch (kind) {
            case "CHOICE" -> choice(values);
            case "SEVERAL" -> several(values);
            case "PHONE" -> Json.object().put("$ref", "#/$defs/mobile");
            case "DATE" -> pattern("^[0-9]{8}$");
            case "REGION" -> pattern("^[0-9]{12}$");
            case "MONEY" -> pattern("^[0-9]{1,12}(\\.[0-9]{1,2})?$");
            case "NUMBER" -> pattern("^[0-9]{1,12}(\\.[0-9]{1,4})?$");
            case "ID_NUMBER" -> pattern("^[0-9]{17}[0-9X]$");
            case "USCC" -> pattern("^[0-9A-HJ-NPQRTUWXY]{18}$");
            case "NAME" -> text(LONGEST_NAME);
            default -> text(longest);
        };
    }

    private static ObjectNode choice(List<String> values) {
        ObjectNode shape = Json.object();
        shape.set("enum", Json.texts(values));
        return shape;
    }

    private static ObjectNode several(List<String> values) {
        ObjectNode shape = Json.object().put("type", "array");
        shape.set("items", choice(values));
        return shape.put("minItems", 1).put("uniqueItems", true);
    }

    private static ObjectNode pattern(String pattern) {
        return Json.object().put("type", "string").put("pattern", pattern);
    }

    private static ObjectNode text(int longest) {
        return Json.object().put("type", "string").put("minLength", 1).put("maxLength", longest);
    }

    ObjectNode schema() {
        ObjectNode schema = Json.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("type", "object");
        schema.set("properties", properties);
        schema.set("required", required);
        schema.put("additionalProperties", false);
        if (!rules.isEmpty()) {
            schema.set("allOf", rules);
        }
        return schema;
    }
}
