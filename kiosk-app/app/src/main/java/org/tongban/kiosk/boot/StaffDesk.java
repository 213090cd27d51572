// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Masking;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.casework.Supersedes;
import org.tongban.kiosk.casework.Supervision;
import org.tongban.kiosk.casework.UnreadableException;
import org.tongban.kiosk.casework.UnsentAge;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.safe.Queue;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.safe.SqliteJournal;
import org.tongban.kiosk.staff.FoundCards;
import org.tongban.kiosk.staff.JournalBook;
import org.tongban.kiosk.staff.Overrides;
import org.tongban.kiosk.staff.ReportShelf;
import org.tongban.kiosk.staff.Roll;
import org.tongban.kiosk.staff.Rolls;
import org.tongban.kiosk.staff.Shift;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.staff.UnsentCases;
import org.tongban.kiosk.staff.WithoutPaper;

/// Joins the staff's pages to safe, journal and disk.
public final class StaffDesk {
    private static final Logger LOG = LoggerFactory.getLogger(StaffDesk.class);

    private StaffDesk() {}

    /// @param data the terminal's folder; reports and stopped items lie there
    /// @param sendNow wakes the courier
    public static StaffRoom room(
            Path data,
            String terminalId,
            Safe safe,
            CatalogInForce published,
            Runnable sendNow,
            UnsentAge age,
            Clock clock) {
        var roll = new Roll(safe.staff(), safe.journal(), clock);
        JournalBook book = new Book(safe.journal());
        return new StaffRoom(
                roll,
                new Overrides(roll, safe.journal(), new Supervision(safe.messages(), terminalId, clock)),
                new Unsents(safe, sendNow, new UnsentAge(clock.getZone())),
                safe.messages(),
                new WithoutPaper(safe.cases(), safe.prints()),
                new FoundCards(safe.journal(), book, clock),
                new Rolls(safe.journal(), book, clock),
                new Shift(safe.journal()),
                book,
                new Shelf(data.resolve("reports")),
                new Stopped(data.resolve("stopped-items"), published),
                age);
    }

    /// The hash chain, to read.
    private record Book(SqliteJournal journal) implements JournalBook {
        @Override
        public List<Line> since(Instant from) {
            return journal.since(from).stream()
                    .map(line -> new Line(line.at(), line.kind(), line.subject(), line.details()))
                    .toList();
        }
    }

    /// The outbox, with the masked person where the case can be read.
    private record Unsents(Safe safe, Runnable wake, UnsentAge age) implements UnsentCases {
        @Override
        public List<Unsent> list() {
            return safe.queue().undelivered().stream().map(this::unsent).toList();
        }

        private Unsent unsent(Queue.Waiting waiting) {
            Optional<Submission> submission = readable(waiting.caseId());
            return new Unsent(
                    waiting.caseId(),
                    waiting.localNumber(),
                    waiting.itemCode(),
                    submission.map(one -> one.applicant().maskedName()),
                    submission.flatMap(Submission::phone).map(Masking::phone),
                    waiting.delivery(),
                    waiting.why(),
                    waiting.attempts(),
                    waiting.savedAt(),
                    waiting.dueAt());
        }

        private Optional<Submission> readable(CaseId id) {
            try {
                return safe.cases().byId(id).map(SavedCase::submission);
            } catch (UnreadableException _) {
                return Optional.empty();
            }
        }

        @Override
        public boolean retry(CaseId caseId) {
            return safe.queue().retry(caseId);
        }

        @Override
        public boolean mend(CaseId caseId, String by) {
            String why =
                    safe.queue().find(caseId.toString()).map(Queue.Waiting::why).orElse("");
            try {
                safe.mendings(age).substitute(new Supersedes(caseId, why, by));
                return true;
            } catch (IllegalStateException e) {
                LOG.warn("no substitute for case {}: {}", caseId, e.getMessage());
                return false;
            }
        }

        @Override
        public void sendNow() {
            wake.run();
        }
    }

    /// A folder that only this user reads.
    private record Shelf(Path folder) implements ReportShelf {
        @Override
        public String keep(String name, byte[] content) {
            try {
                Files.createDirectories(folder);
                return Files.write(folder.resolve(name), content).toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<String> find(String name) {
            return Optional.of(folder.resolve(name)).filter(Files::exists).map(Path::toString);
        }
    }
}
