// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields that papers may name, with what they hold: `vocabulary.txt`, one a line. The same for slips and pages.
public final class Vocabulary {
    private static final String RESOURCE = "vocabulary.txt";

    /// What a field holds.
    public enum Kind {
        TEXT,
        /// ISO 8601; wants a filter to be read by people.
        TIME,
        /// There or not there.
        FLAG,
        /// Fields under a common name.
        GROUP,
        /// As many entries as there are, each with the same fields.
        LIST
    }

    /// One field.
    ///
    /// @param path `case.number`; fields of a list's entries stand below the list: `materials.name`
    /// @param meaning in Chinese, for who writes templates
    public record Field(String path, Kind kind, String meaning) {}

    private final Map<String, Field> fields;

    private Vocabulary(Map<String, Field> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /// The one vocabulary of this product.
    public static Vocabulary shipped() {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String line : TemplateFiles.resource(RESOURCE).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+", 3);
                fields.put(parts[0], new Field(parts[0], Kind.valueOf(parts[1]), parts[2].strip()));
            }
        }
        return new Vocabulary(fields);
    }

    /// In the order of the file.
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /// Finds what a name means inside of nested sections: innermost first.
    ///
    /// @param inside paths of the groups and lists around it, outermost first
    Optional<Field> find(List<String> inside, String name) {
        for (int i = inside.size() - 1; i >= 0; i--) {
            Field field = fields.get(inside.get(i) + "." + name);
            if (field != null) {
                return Optional.of(field);
            }
        }
        return Optional.ofNullable(fields.get(name));
    }

    /// Every name in the data that the vocabulary does not know; such a field would never be printed.
    public List<String> unknown(PaperFields data) {
        List<String> unknown = new ArrayList<>();
        unknown("", data.values(), unknown);
        return List.copyOf(unknown);
    }

    private void unknown(String front, Map<String, Object> values, List<String> unknown) {
        values.forEach((name, value) -> {
            String path = front + name;
            if (!fields.containsKey(path)) {
                unknown.add(path);
            } else if (value instanceof Map<?, ?> map) {
                unknown(path + ".", PaperFields.named(map), unknown);
            } else {
                PaperFields.entries(value).forEach(entry -> unknown(path + ".", entry, unknown));
            }
        });
    }
}
