// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.List;
import java.util.Optional;

/// A code list that items and forms refer to.
///
/// @param source the standard or the body it comes from
public record Dictionary(String name, String source, List<Entry> entries) {
    public Dictionary {
        entries = List.copyOf(entries);
    }

    /// A code and its word.
    public record Entry(String code, String word) {}

    public Optional<String> word(String code) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code))
                .map(Entry::word)
                .findFirst();
    }
}
