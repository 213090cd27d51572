// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One file of a catalogue: JSON to records. Unknown, missing and null members are refused, so that a slip of the
/// pen in published content is told before a citizen meets it.
final class CatalogFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String name;
    private final byte[] content;

    CatalogFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    Catalogs.Head head() {
        return read(tree(), Catalogs.Head.class, name);
    }

    Item item(boolean demonstration) {
        JsonNode tree = tree();
        String where = name + ", item " + tree.path("name").asString("?");
        if (tree.path("form") instanceof ObjectNode form && form.get("schema") instanceof ObjectNode schema) {
            requirePlainMembers(tree, where);
            FormSchema.addShared(schema, demonstration);
            form.remove("schema");
            form.put("schemaJson", JSON.writeValueAsString(schema));
            return read(tree, Item.class, where);
        }
        throw new CatalogException(where + ", field form.schema: is missing");
    }

    /// A missing number or truth value would be read as 0 or false.
    private static void requirePlainMembers(JsonNode tree, String where) {
        for (String member : List.of("steps", "promisedDays", "visits", "startsHere", "allowsAgent")) {
            if (!tree.has(member)) {
                throw new CatalogException(where + ", field " + member + ": is missing");
            }
        }
    }

    private JsonNode tree() {
        try {
            return JSON.readTree(content);
        } catch (JacksonException e) {
            throw new CatalogException(name + ": is no JSON, " + e.getOriginalMessage(), e);
        }
    }

    private static <T> T read(@Nullable JsonNode tree, Class<T> type, String where) {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw new CatalogException(where + ", field " + field(e) + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String field(JacksonException problem) {
        String path = problem.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }
}
