// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Ways to a matter without typing: by life event, theme, department, or a few questions. Pure.
public record Browse(Catalog catalog) {

    /// How to look.
    public enum By {
        EVENT,
        THEME,
        DEPARTMENT,
        QUESTIONS
    }

    /// One thing to touch.
    ///
    /// @param next the question that it leads on to
    public record Group(String label, List<Matter> matters, Optional<Guidance.Ask> next) {
        public Group {
            matters = List.copyOf(matters);
        }
    }

    /// What there is to touch at first.
    public List<Group> groups(By by) {
        return switch (by) {
            case EVENT ->
                catalog.guidance().events().stream()
                        .map(event -> new Group(event.name(), matters(event.codes()), Optional.empty()))
                        .toList();
            case THEME -> items(true);
            case DEPARTMENT -> items(false);
            case QUESTIONS ->
                catalog.guidance()
                        .ask(catalog.guidance().first())
                        .map(this::ways)
                        .orElse(List.of());
        };
    }

    /// With what the questions begin.
    public Optional<String> firstQuestion() {
        return catalog.guidance().ask(catalog.guidance().first()).map(Guidance.Ask::question);
    }

    /// The answers to a question.
    public List<Group> ways(Guidance.Ask ask) {
        return ask.ways().stream()
                .map(way ->
                        new Group(way.label(), matters(way.codes()), way.next().flatMap(catalog.guidance()::ask)))
                .toList();
    }

    private List<Group> items(boolean byTheme) {
        Map<String, List<Matter>> groups = new LinkedHashMap<>();
        catalog.items()
                .forEach(item -> groups.computeIfAbsent(
                                byTheme ? item.theme() : item.department(), _ -> new ArrayList<>())
                        .add(item));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue(), Optional.empty()))
                .toList();
    }

    private List<Matter> matters(List<String> codes) {
        return codes.stream()
                .flatMap(code -> catalog.item(code).<Matter>map(item -> item).or(() -> catalog.bundle(code)).stream())
                .toList();
    }
}
