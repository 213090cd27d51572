// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;

/// Notices jobs that nobody fetches pages of any more, and takes them away: a client that died in mid-scan leaves its
/// job behind, and many scanners are busy with it until they are switched off. Only what has stood still for the
/// whole
/// patience, while somebody here waits for the scanner, is taken for dead.
final class EsclLeftovers {
    private static final Logger LOG = LoggerFactory.getLogger(EsclLeftovers.class);
    private static final Duration QUICK = Duration.ofSeconds(5);

    private final EsclWire wire;
    private final Duration patience;
    private List<Job> seen = List.of();
    private Deadline deadline;

    /// A job as the scanner tells of it.
    private record Job(String where, String pages, String state) {
        static Job of(EsclDocument info) {
            return new Job(
                    info.text("JobUri").orElse(""),
                    info.text("ImagesCompleted").orElse(""),
                    info.text("JobState").orElse(""));
        }

        /// One that says nothing of its state is counted in.
        boolean isOpen() {
            return !where.isEmpty() && (state.isEmpty() || state.equals("Processing") || state.equals("Pending"));
        }
    }

    /// @param patience how long a job may stand still
    EsclLeftovers(EsclWire wire, Duration patience) {
        this.wire = wire;
        this.patience = patience;
        this.deadline = Deadline.in(patience);
    }

    /// Looks at the status of a scanner that is busy.
    void see(EsclDocument status) {
        List<Job> now =
                status.each("JobInfo").stream().map(Job::of).filter(Job::isOpen).toList();
        if (!now.equals(seen)) {
            seen = now;
            deadline = Deadline.in(patience);
        } else if (deadline.isOver()) {
            now.forEach(this::remove);
            deadline = Deadline.in(patience);
        }
    }

    private void remove(Job job) {
        Optional<URI> address = wire.job(job.where());
        if (address.isEmpty()) return;
        try {
            wire.send(EsclWire.to(address.get()).DELETE().build(), QUICK, () -> true);
            LOG.info("A scan job that nobody fetched was taken from the scanner");
        } catch (DeviceException e) {
            LOG.debug("The scanner kept a job that nobody fetches: {}", e.fault());
        }
    }
}
