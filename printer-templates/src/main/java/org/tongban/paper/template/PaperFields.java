// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a paper says: fields of the [Vocabulary], nested as their names are. Texts, flags (`true`) and lists of further
/// fields; times in ISO 8601. Personal values come masked already, except on a form that is signed.
///
/// @param values by first name; texts, booleans, maps and lists of maps
public record PaperFields(Map<String, Object> values) {
    public PaperFields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static PaperFields none() {
        return new PaperFields(Map.of());
    }

    /// The same with one field more, or with another value for it. Groups on the way are made.
    ///
    /// @param path `case.number`
    public PaperFields with(String path, String value) {
        return put(path, value);
    }

    public PaperFields with(String path, Temporal time) {
        return put(path, time.toString());
    }

    public PaperFields with(String path, boolean flag) {
        return put(path, flag);
    }

    /// The same, or with the value where there is one.
    public PaperFields with(String path, Optional<?> value) {
        return value.map(one -> put(path, one.toString())).orElse(this);
    }

    public PaperFields with(String path, List<PaperFields> list) {
        return put(path, list.stream().map(PaperFields::values).toList());
    }

    /// What this and the other say; where both speak, the other.
    public PaperFields and(PaperFields other) {
        return new PaperFields(merged(values, other.values));
    }

    private PaperFields put(String path, Object value) {
        int dot = path.lastIndexOf('.');
        Map<String, Object> leaf = Map.of(path.substring(dot + 1), value);
        while (dot >= 0) {
            String front = path.substring(0, dot);
            dot = front.lastIndexOf('.');
            leaf = Map.of(front.substring(dot + 1), leaf);
        }
        return new PaperFields(merged(values, leaf));
    }

    private static Map<String, Object> merged(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> all = new LinkedHashMap<>(one);
        other.forEach((name, value) -> all.merge(name, value, PaperFields::joined));
        return all;
    }

    private static Object joined(Object before, Object after) {
        return before instanceof Map<?, ?> one && after instanceof Map<?, ?> other
                ? merged(named(one), named(other))
                : after;
    }

    /// The entries whose names are texts.
    static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (name instanceof String text && value != null) {
                named.put(text, value);
            }
        });
        return named;
    }

    static List<Map<String, Object>> entries(Object list) {
        List<Map<String, Object>> entries = new ArrayList<>();
        if (list instanceof List<?> some) {
            some.forEach(one -> entries.add(one instanceof Map<?, ?> map ? named(map) : Map.of("text", one)));
        }
        return entries;
    }
}
