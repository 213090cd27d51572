// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.visit.CaseDesk.Entry;
import org.tongban.kiosk.visit.Identity;

/// What concerns a person now, from what they showed and what they handed in, and from nothing else: what waits for
/// them
/// comes first, then what an office is late with; a card that ends soon is told. Pure.
///
/// @param today in the hall's zone
record Concerns(LocalDate today) {
    private static final int SOON_MONTHS = 6;

    /// The same cases, what waits for the person first, what is overdue next; else in their order.
    List<Entry> inOrder(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt(this::rank));
        return List.copyOf(sorted);
    }

    private int rank(Entry entry) {
        return switch (entry) {
            case Entry.Known(var progress, var _, var _) when progress.waitsForThePerson() -> 0;
            case Entry.Known(var progress, var _, var _) when progress.isOverdue(today) -> 1;
            case Entry.Known _, Entry.Here _ -> 2;
        };
    }

    /// How many wait for the person.
    long waiting(List<Entry> entries) {
        return entries.stream().filter(entry -> rank(entry) == 0).count();
    }

    /// The last day of a card that ends within half a year, or has ended. Cards without an end (长期) never do.
    Optional<LocalDate> endsSoon(Identity identity) {
        try {
            LocalDate last = LocalDate.parse(identity.person().validUntil(), DateTimeFormatter.BASIC_ISO_DATE);
            return Optional.of(last).filter(day -> day.isBefore(today.plusMonths(SOON_MONTHS)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
