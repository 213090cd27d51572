// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.kiosk.casework.Journal;

/// Cards that somebody left at the terminal: which kind, since when, and that they were given back. No number and no
/// name. Thread-safe.
public final class FoundCards {
    private static final Duration LOOK_BACK = Duration.ofDays(60);

    /// A card that waits for its owner.
    ///
    /// @param number counts from 1; written on the envelope
    public record Found(int number, String kind, Instant at) {}

    private final Journal journal;
    private final JournalBook book;
    private final Clock clock;

    public FoundCards(Journal journal, JournalBook book, Clock clock) {
        this.journal = journal;
        this.book = book;
        this.clock = clock;
    }

    /// Oldest first.
    public List<Found> waiting() {
        Map<Integer, Found> waiting = new LinkedHashMap<>();
        for (JournalBook.Line line : lines()) {
            int number = Integer.parseInt(line.subject());
            if (line.kind().equals("CARD_FOUND")) {
                waiting.put(number, new Found(number, line.detail("card"), line.at()));
            } else {
                waiting.remove(number);
            }
        }
        return List.copyOf(waiting.values());
    }

    private List<JournalBook.Line> lines() {
        return book.since(clock.instant().minus(LOOK_BACK)).stream()
                .filter(line -> line.kind().equals("CARD_FOUND") || line.kind().equals("CARD_GIVEN_BACK"))
                .toList();
    }

    /// @param kind a code such as `RESIDENT_CARD`
    public synchronized Found found(Member by, String kind) {
        int number = lines().stream()
                        .mapToInt(line -> Integer.parseInt(line.subject()))
                        .max()
                        .orElse(0)
                + 1;
        journal.record("CARD_FOUND", Integer.toString(number), Map.of("card", kind, "by", by.number()));
        return new Found(number, kind, clock.instant());
    }

    public void givenBack(Member by, Found card) {
        journal.record("CARD_GIVEN_BACK", Integer.toString(card.number()), Map.of("by", by.number()));
    }
}
