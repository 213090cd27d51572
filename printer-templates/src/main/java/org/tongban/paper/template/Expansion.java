// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Puts values into a parsed template. Nothing in a value is ever read as a template.
final class Expansion {
    /// A paper of more than this is no paper.
    static final int LONGEST = 2_000_000;
    /// Lists inside of lists that print nothing must come to an end too.
    private static final int MOST_STEPS = 500_000;

    private final Language language;
    private final UnaryOperator<String> plain;
    private final Deque<Map<String, Object>> around = new ArrayDeque<>();
    private final StringBuilder out = new StringBuilder();
    private int ordinal;
    private int steps;

    private Expansion(Language language, UnaryOperator<String> plain) {
        this.language = language;
        this.plain = plain;
    }

    /// @param plain makes a plain text harmless in the template's own form
    /// @throws IllegalArgumentException when the paper would have more than [#LONGEST] characters
    static String of(List<Node> nodes, PaperFields data, Language language, UnaryOperator<String> plain) {
        Expansion expansion = new Expansion(language, plain);
        expansion.around.push(data.values());
        expansion.nodes(nodes);
        return expansion.out.toString();
    }

    private void nodes(List<Node> nodes) {
        for (Node node : nodes) {
            switch (node) {
                case Node.Literal literal -> out.append(literal.text());
                case Node.Worded words -> out.append(plain.apply(words.text()));
                case Node.Ordinal _ -> out.append(ordinal);
                case Node.Value value -> value(value);
                case Node.Section section -> section(section);
                case Node.Without without -> {
                    if (find(without.name()).isEmpty()) {
                        nodes(without.inside());
                    }
                }
            }
            steps++;
            if (out.length() > LONGEST || steps > MOST_STEPS) {
                throw new IllegalArgumentException(
                        "a paper of more than " + LONGEST + " characters or " + MOST_STEPS + " pieces");
            }
        }
    }

    private void value(Node.Value value) {
        find(value.name())
                .map(Object::toString)
                .map(text -> value.filter()
                        .map(filter -> filter.apply(text, language))
                        .orElse(text))
                .ifPresent(text -> out.append(plain.apply(text)));
    }

    private void section(Node.Section section) {
        Optional<Object> found = find(section.name());
        if (found.isEmpty()) {
            return;
        }
        switch (found.get()) {
            case Map<?, ?> group -> inside(PaperFields.named(group), section.inside());
            case List<?> list -> {
                int before = ordinal;
                ordinal = 0;
                for (Map<String, Object> entry : PaperFields.entries(list)) {
                    ordinal++;
                    inside(entry, section.inside());
                }
                ordinal = before;
            }
            default -> nodes(section.inside());
        }
    }

    private void inside(Map<String, Object> values, List<Node> nodes) {
        around.push(values);
        nodes(nodes);
        around.pop();
    }

    /// Innermost first. What is blank, empty or false is not there.
    private Optional<Object> find(String name) {
        for (Map<String, Object> values : around) {
            Object found = within(values, name);
            if (found != null) {
                return Optional.of(found).filter(Expansion::isThere);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object within(Map<String, Object> values, String name) {
        Object found = values;
        for (String step : name.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return found;
    }

    private static boolean isThere(Object value) {
        return switch (value) {
            case Boolean flag -> flag;
            case String text -> !text.isBlank();
            case List<?> list -> !list.isEmpty();
            case Map<?, ?> map -> !map.isEmpty();
            default -> true;
        };
    }
}
