// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The terminal's journal, to read. Thread-safe.
public interface JournalBook {

    /// One line.
    record Line(Instant at, String kind, String subject, Map<String, String> details) {
        public Line {
            details = Map.copyOf(details);
        }

        public String detail(String name) {
            return details.getOrDefault(name, "");
        }
    }

    /// Oldest first.
    List<Line> since(Instant from);
}
