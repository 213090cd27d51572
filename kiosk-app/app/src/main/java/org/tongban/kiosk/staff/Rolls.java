// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Journal;

/// How much paper is left, by what was printed since the roll was changed. A printer seldom tells, so this is a guess
/// and says so. Thread-safe.
public final class Rolls {
    /// An 80 m roll of 80 mm and slips of about 25 cm.
    private static final int SLIPS_A_ROLL = 300;

    private static final Duration LOOK_BACK = Duration.ofDays(60);

    /// @param left slips, guessed
    /// @param lasts how long at the pace of the last days; empty when there is no pace
    public record Guess(int left, Optional<Duration> lasts, Optional<Instant> changedAt) {}

    private final Journal journal;
    private final JournalBook book;
    private final Clock clock;

    public Rolls(Journal journal, JournalBook book, Clock clock) {
        this.journal = journal;
        this.book = book;
        this.clock = clock;
    }

    public void changed(Member by) {
        journal.record("ROLL_CHANGED", "receipt-printer", Map.of("by", by.number()));
    }

    public Guess guess() {
        Optional<Instant> changedAt = Optional.empty();
        List<Instant> printed = new ArrayList<>();
        for (JournalBook.Line line : book.since(clock.instant().minus(LOOK_BACK))) {
            switch (line.kind()) {
                case "ROLL_CHANGED" -> {
                    changedAt = Optional.of(line.at());
                    printed.clear();
                }
                case "PRINT_PRINTED", "SLIP_PRINTED", "PRINT_UNKNOWN", "SLIP_UNKNOWN" -> printed.add(line.at());
                default -> {}
            }
        }
        int left = Math.max(0, SLIPS_A_ROLL - printed.size());
        return new Guess(left, lasts(left, printed), changedAt);
    }

    private Optional<Duration> lasts(int left, List<Instant> printed) {
        if (printed.size() < 2) {
            return Optional.empty();
        }
        Duration taken = Duration.between(printed.getFirst(), clock.instant());
        return taken.isZero()
                ? Optional.empty()
                : Optional.of(taken.dividedBy(printed.size()).multipliedBy(left));
    }
}
