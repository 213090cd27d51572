// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.util.EnumMap;
import java.util.Map;

/// The faces of one process, parsed at first use. Not thread-safe.
final class Faces {
    private final Map<Weight, Face> parsed = new EnumMap<>(Weight.class);

    Face of(Weight weight) {
        return parsed.computeIfAbsent(weight, Face::load);
    }
}
