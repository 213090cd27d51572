// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.PersonalJson;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes JSON by hand, member by member. Messages name members, never values.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(PersonalJson.factory())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /// Reads one object.
    static JsonNode read(byte[] bytes) {
        JsonNode node = MAPPER.readTree(bytes);
        if (!node.isObject()) {
            throw new NotAsAgreedException("no object");
        }
        return node;
    }

    /// Reads an object or a list.
    static JsonNode readAny(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static byte[] write(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    static String text(JsonNode node, String name) {
        return optionalText(node, name).orElseThrow(() -> new NotAsAgreedException("no " + name));
    }

    static Optional<String> optionalText(JsonNode node, String name) {
        return node.path(name).stringValueOpt();
    }

    /// A code that one platform writes as text and another as a number.
    static Optional<String> code(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isIntegralNumber() ? Optional.of(value.asString()) : value.stringValueOpt();
    }

    static Instant time(JsonNode node, String name) {
        try {
            return OffsetDateTime.parse(text(node, name)).toInstant();
        } catch (DateTimeException _) {
            throw new NotAsAgreedException(name + " is no time");
        }
    }

    static List<JsonNode> items(JsonNode node, String name) {
        return node.path(name).values().stream().toList();
    }

    static List<String> texts(JsonNode node, String name) {
        return items(node, name).stream()
                .flatMap(item -> item.stringValueOpt().stream())
                .toList();
    }

    static Map<String, String> textMap(JsonNode node, String name) {
        var map = new LinkedHashMap<String, String>();
        for (var entry : node.path(name).properties()) {
            map.put(
                    entry.getKey(),
                    entry.getValue().stringValueOpt().orElseThrow(() -> new NotAsAgreedException(name)));
        }
        return map;
    }
}
