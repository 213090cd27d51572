// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Conditions as a clerk writes them: `住在哪里=租房、单位宿舍` looks back at a question by its short name.
final class Conditions {
    private final Findings findings;
    private final Map<String, Choice> choices = new HashMap<>();

    Conditions(Findings findings) {
        this.findings = findings;
    }

    /// A question that can be looked back at.
    ///
    /// @param values of its options, by what is written on them
    private record Choice(String field, Map<String, String> values) {}

    void know(String label, String field, Map<String, String> values) {
        choices.put(label, new Choice(field, Map.copyOf(values)));
    }

    Optional<ObjectNode> read(Cell cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String[] sides = cell.text().split("[=＝]", 2);
        Optional<Choice> choice = Optional.ofNullable(choices.get(sides[0].strip()));
        if (sides.length < 2 || choice.isEmpty()) {
            findings.fault(cell.place(), "“" + cell.text() + "”看不懂。写成“短名=选项”，短名是表单里前面一个选择题的");
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (String option : Words.several(sides[1])) {
            Optional.ofNullable(choice.get().values().get(option))
                    .ifPresentOrElse(
                            values::add,
                            () -> findings.fault(cell.place(), "“" + sides[0].strip() + "”没有“" + option + "”这个选项"));
        }
        ObjectNode condition = Json.object().put("field", choice.get().field());
        condition.set("values", Json.texts(values));
        return Optional.of(condition);
    }
}
