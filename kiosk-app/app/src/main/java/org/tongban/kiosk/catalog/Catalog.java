// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The published content of one hall: what can be started here, and nothing else.
public record Catalog(String version, Instant updatedAt, Hall hall, List<Item> items) {
    public Catalog {
        items = List.copyOf(items);
    }

    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /// Where the terminal stands and whom to call.
    ///
    /// @param openingHours in words, for the home page
    public record Hall(
            String code, String name, String address, String openingHours, String windowPhone, String complaintPhone) {}
}
