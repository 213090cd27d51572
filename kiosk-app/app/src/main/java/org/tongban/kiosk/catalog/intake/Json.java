// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.Collection;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Small helps to build published content.
final class Json {
    static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    static <T> ArrayNode array(Collection<T> things, Function<T, ObjectNode> made) {
        ArrayNode array = MAPPER.createArrayNode();
        things.forEach(thing -> array.add(made.apply(thing)));
        return array;
    }

    static ObjectNode named(String code, String name) {
        return object().put("code", code).put("name", name);
    }
}
