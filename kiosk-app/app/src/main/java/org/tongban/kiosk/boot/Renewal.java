// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.courier.Lease;
import org.tongban.kiosk.platform.enrol.EnrolmentException;
import org.tongban.kiosk.safe.IdentityStore.Kept;
import org.tongban.kiosk.safe.SqliteJournal;

/// Renews the terminal's certificate some time before it ends; belongs to the courier's thread, whose lease keeps a
/// second courier from doing the same. What fails is tried again six hours later, and the old certificate holds.
final class Renewal {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final Duration PAUSE = Duration.ofHours(6);

    private final Custody custody;
    private final Lease lease;
    private final SqliteJournal journal;
    private final Clock clock;
    private Instant notBefore = Instant.MIN;

    Renewal(Custody custody, Lease lease, SqliteJournal journal, Clock clock) {
        this.custody = custody;
        this.lease = lease;
        this.journal = journal;
        this.clock = clock;
    }

    /// Does nothing unless a renewal is due.
    void run() {
        Instant now = clock.instant();
        if (custody.platform().enrolling().authority().isEmpty() || now.isBefore(notBefore)) {
            return;
        }
        notBefore = now.plus(PAUSE);
        try {
            var enrolling = new Enrolling(custody, clock, new SecureRandom());
            Optional<Kept> due = enrolling.due();
            if (due.isPresent() && lease.hold()) {
                Kept fresh = enrolling.renew(due.get());
                journal.record(
                        "CERTIFICATE",
                        "",
                        Map.of(
                                "state",
                                "RENEWED",
                                "until",
                                fresh.own().getNotAfter().toInstant().toString()));
            }
        } catch (EnrolmentException e) {
            LOG.error("the terminal's certificate was not renewed: {}", e.getMessage());
            journal.record(
                    "CERTIFICATE",
                    "",
                    Map.of("state", "NOT_RENEWED", "why", e.kind().name()));
        } catch (IOException e) {
            LOG.error("the terminal's certificate cannot be read", e);
        }
    }
}
