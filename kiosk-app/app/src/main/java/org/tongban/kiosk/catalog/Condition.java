// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;
import java.util.Map;

/// True when the answer to `field` is one of `values`.
public record Condition(String field, List<String> values) {
    public Condition {
        values = List.copyOf(values);
    }

    public boolean holds(Map<String, Object> answers) {
        Object answer = answers.get(field);
        return answer != null && values.contains(answer.toString());
    }
}
