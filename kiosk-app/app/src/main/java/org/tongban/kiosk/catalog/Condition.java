// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// True when the answer to `field` is one of `values`, or where several were chosen one of them is.
public record Condition(String field, List<String> values) {
    public Condition {
        values = List.copyOf(values);
    }

    public boolean holds(Map<String, Object> answers) {
        Object answer = answers.get(field);
        if (answer instanceof Collection<?> several) {
            return several.stream().map(Object::toString).anyMatch(values::contains);
        }
        return answer != null && values.contains(answer.toString());
    }
}
