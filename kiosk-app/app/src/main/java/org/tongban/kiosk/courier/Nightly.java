// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.Supervision;
import org.tongban.kiosk.casework.UnsentAge;
import org.tongban.kiosk.courier.DeliveredCases.Delivered;
import org.tongban.kiosk.platform.Answer;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.Reconciled;

/// Once a night asks the platform whether it still has what it signed for, then forgets what it may. Belongs to the
/// courier's thread; whoever calls it owns time.
public final class Nightly {
    private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);
    private static final Duration ASKED_AFTER = Duration.ofDays(30);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int FROM_HOUR = 1;

    private final PlatformClient client;
    private final DeliveredCases cases;
    private final Lease lease;
    private final Clock clock;
    private final Duration kept;
    private final UnsentAge age;
    private final Supervision supervision;
    private Instant notBefore = Instant.MIN;

    /// @param kept how long what was delivered stays
    /// @param age how long the undelivered may lie here before somebody is told; it stays all the same
    /// @param supervision is told as well
    /// @param clock in the hall's zone
    public Nightly(
            PlatformClient client,
            DeliveredCases cases,
            Lease lease,
            Duration kept,
            UnsentAge age,
            Supervision supervision,
            Clock clock) {
        this.client = client;
        this.cases = cases;
        this.lease = lease;
        this.kept = kept;
        this.age = age;
        this.supervision = supervision;
        this.clock = clock;
    }

    /// Does nothing unless the night's work is due and this courier has the lease. A terminal that is off at night does
    /// it in the morning.
    public void run() {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        LocalDate today = now.toLocalDate();
        boolean done = cases.lastReconciled().equals(Optional.of(today));
        if (done || now.getHour() < FROM_HOUR || now.toInstant().isBefore(notBefore) || !lease.hold()) {
            return;
        }
        reconcile(now.toInstant(), today);
        tellOfUnsent(now.toInstant());
    }

    private void reconcile(Instant now, LocalDate today) {
        List<Delivered> asked = cases.deliveredSince(now.minus(ASKED_AFTER));
        Answer<Reconciled> answer =
                asked.isEmpty() ? new Answer.Accepted<>(Reconciled.NOTHING) : client.reconcile(wire(asked));
        if (answer instanceof Answer.Accepted<Reconciled>(Reconciled told)) {
            cases.reconciled(today, now, asked, told.unknown(), told.differing());
            int forgotten = cases.forgetDeliveredBefore(now.minus(kept), now);
            LOG.info("reconciled {} cases, forgot {}", asked.size(), forgotten);
        } else {
            notBefore = now.plus(PAUSE);
        }
    }

    private void tellOfUnsent(Instant now) {
        if (cases.noteKeptTooLong(now.minus(age.hardCap())) > 0) {
            LOG.error(
                    "cases lie here undelivered for more than {} days",
                    age.hardCap().toDays());
        }
        cases.unsentSince(now.minus(age.alarm()))
                .forEach(one -> supervision.unsent(one.caseId(), one.savedAt(), age.alarm()));
    }

    private static List<Reconciled.Asked> wire(List<Delivered> asked) {
        return asked.stream()
                .map(one -> new Reconciled.Asked(one.caseId(), one.manifestSha256()))
                .toList();
    }
}
