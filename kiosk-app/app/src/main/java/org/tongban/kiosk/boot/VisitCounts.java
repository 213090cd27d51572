// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.platform.HealthReport.Visits;
import org.tongban.kiosk.settings.WholeFile;
import org.tongban.kiosk.staff.JournalBook;
import org.tongban.kiosk.staff.VisitTally;

/// Visits since the last report that arrived, counted from the journal: no figure is lost when the line is down, and
/// none
/// is told twice.
final class VisitCounts {
    private static final Logger LOG = LoggerFactory.getLogger(VisitCounts.class);
    private static final Duration AT_FIRST = Duration.ofDays(1);

    private final JournalBook book;
    private final Path mark;
    private final AtomicReference<Instant> since;

    /// @param mark the file that remembers until when it was told
    VisitCounts(JournalBook book, Path mark, Instant now) {
        this.book = book;
        this.mark = mark;
        this.since = new AtomicReference<>(read(mark).orElse(now.minus(AT_FIRST)));
    }

    private static Optional<Instant> read(Path mark) {
        try {
            return Optional.of(Instant.parse(Files.readString(mark).strip()));
        } catch (IOException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Before `until`, and not told yet.
    Visits untold(Instant until) {
        var tally = new VisitTally();
        // A clock that was ahead once must not silence the figures until then.
        Instant told = since.get();
        book.since(told.isAfter(until) ? until.minus(AT_FIRST) : told).stream()
                .filter(line -> line.at().isBefore(until))
                .forEach(tally::add);
        return new Visits(tally.started(), tally.finished(), tally.abandoned());
    }

    /// The report of this moment arrived.
    void told(Instant until) {
        since.set(until);
        try {
            WholeFile.write(mark, (until + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            LOG.error("after a restart some visits are told once more: {}", e.getMessage());
        }
    }
}
