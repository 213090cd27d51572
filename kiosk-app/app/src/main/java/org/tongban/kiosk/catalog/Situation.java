// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;

/// A question that decides which papers are needed (情形), for reading before one begins.
public record Situation(String question, List<Way> ways) {
    public Situation {
        ways = List.copyOf(ways);
    }

    /// One case.
    ///
    /// @param materials codes of the materials that it adds
    /// @param then what else follows from it, may be empty
    public record Way(String label, List<String> materials, String then) {
        public Way {
            materials = List.copyOf(materials);
        }
    }
}
