// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON of published content, with bounds on what one terminal takes in.
final class CatalogJson {
    /// Beyond this it is refused at once: about 3,500 fully described items. A terminal has little memory.
    static final int LARGEST = 40 << 20;

    private static final int LONGEST_TEXT = 20_000;
    private static final int DEEPEST = 40;

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(20)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonMapper LENIENT = STRICT.rebuild()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CatalogJson() {}

    /// @throws CatalogException when it is no JSON, too large, too deep, or holds a text that is too long
    static JsonNode tree(String name, byte[] content) {
        if (content.length > LARGEST) {
            throw new CatalogException(name + ": is larger than " + (LARGEST >> 20) + " MiB");
        }
        try {
            return STRICT.readTree(content);
        } catch (JacksonException e) {
            throw new CatalogException(name + ": is no JSON, " + e.getOriginalMessage() + at(e), e);
        }
    }

    private static String at(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : ", line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    /// One value.
    ///
    /// @param tree changed on the way: it loses its extensions
    /// @param where file and item, for the message
    /// @throws CatalogException naming the field
    static <T> T value(JsonNode tree, Class<T> type, String where, Unknown unknown) {
        JsonMapper mapper = unknown == Unknown.REFUSED ? STRICT : LENIENT;
        dropExtensions(tree);
        try {
            return mapper.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw new CatalogException(where + ", field " + field(e) + ": " + e.getOriginalMessage(), e);
        }
    }

    /// Members that begin with `x-` are somebody else's.
    private static void dropExtensions(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(object.propertyNames().stream()
                    .filter(member -> member.startsWith("x-"))
                    .toList());
        }
        node.forEach(CatalogJson::dropExtensions);
    }

    static String text(JsonNode tree) {
        return STRICT.writeValueAsString(tree);
    }

    static byte[] bytes(JsonNode tree) {
        return STRICT.writeValueAsBytes(tree);
    }

    private static String field(JacksonException problem) {
        String path = problem.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    /// What becomes of members that this version does not know: an author's slip of the pen is refused, a platform
    /// newer than the terminal is read.
    enum Unknown {
        REFUSED,
        IGNORED
    }
}
