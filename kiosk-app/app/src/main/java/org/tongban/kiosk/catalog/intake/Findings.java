// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.ArrayList;
import java.util.List;

/// What came up while one item was taken in.
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /// The item cannot be made.
    void fault(Place place, String text) {
        all.add(new Finding(Finding.Grade.FAULT, place.toString(), text));
    }

    /// The item is made and shown, but cannot be begun on the terminal until somebody answered.
    void question(Place place, String text) {
        all.add(new Finding(Finding.Grade.QUESTION, place.toString(), text));
    }

    /// Something was taken from elsewhere, or left out.
    void note(Place place, String text) {
        all.add(new Finding(Finding.Grade.NOTE, place.toString(), text));
    }

    boolean has(Finding.Grade grade) {
        return all.stream().anyMatch(finding -> finding.grade() == grade);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
