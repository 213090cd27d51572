// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Counts visits from the journal's lines: begun, finished, and by which step the others ended. Who only looked at the
/// first page has not abandoned anything. One thread.
public final class VisitTally {
    private final Map<String, Integer> abandoned = new TreeMap<>();
    private Optional<Instant> begun = Optional.empty();
    private Duration whole = Duration.ZERO;
    private int started;
    private int finished;

    /// Lines in their order; others are passed over.
    public void add(JournalBook.Line line) {
        switch (line.kind()) {
            case "VISIT_STARTED" -> {
                started++;
                begun = Optional.of(line.at());
            }
            case "VISIT_ENDED" -> ended(line);
            default -> {}
        }
    }

    private void ended(JournalBook.Line line) {
        String step = line.detail("step");
        if (step.equals("done")) {
            finished++;
            whole = whole.plus(
                    begun.map(from -> Duration.between(from, line.at())).orElse(Duration.ZERO));
        } else if (!step.equals("home")) {
            abandoned.merge(step, 1, Integer::sum);
        }
        begun = Optional.empty();
    }

    public int started() {
        return started;
    }

    public int finished() {
        return finished;
    }

    public Map<String, Integer> abandoned() {
        return Map.copyOf(abandoned);
    }

    /// The average of the finished ones; 0 when there is none.
    public long minutes() {
        return finished == 0 ? 0 : whole.dividedBy(finished).toMinutes();
    }
}
