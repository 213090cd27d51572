// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The journal's twin in memory.
public final class InMemoryJournal implements Journal {
    private final List<Entry> entries = new ArrayList<>();

    /// One line.
    public record Entry(String kind, String subject, Map<String, String> details) {}

    @Override
    public synchronized void record(String kind, String subject, Map<String, String> details) {
        entries.add(new Entry(kind, subject, Map.copyOf(details)));
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }
}
