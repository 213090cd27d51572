// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.platform.Answer;
import org.tongban.kiosk.platform.HealthAnswer;
import org.tongban.kiosk.platform.HealthReport;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.Profile;

/// Tells the platform how the terminal is, soon after the start and then again and again, and does what the answer asks
/// for: other settings, other content. One thread of its own; what fails is tried again in the next round.
final class HealthRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HealthRounds.class);
    private static final Duration FIRST = Duration.ofSeconds(10);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("health").factory());
    private final PlatformClient client;
    private final Health health;
    private final DesiredState desired;
    private final Runnable fetchCatalog;

    /// @param fetchCatalog asks for newer content at once
    HealthRounds(PlatformClient client, Health health, DesiredState desired, Runnable fetchCatalog) {
        this.client = client;
        this.health = health;
        this.desired = desired;
        this.fetchCatalog = fetchCatalog;
    }

    void start(Duration every) {
        var _ = timer.scheduleWithFixedDelay(this::quietly, FIRST.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void quietly() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.error("the health could not be told", e);
        }
    }

    /// One round.
    void run() {
        HealthReport report = health.now();
        if (client.health(report) instanceof Answer.Accepted<HealthAnswer>(HealthAnswer answer)) {
            health.told(report);
            if (answer.configVersion()
                            .filter(one -> !one.equals(report.configVersion()))
                            .isPresent()
                    && client.profile() instanceof Answer.Accepted<Profile>(Profile profile)) {
                desired.want(profile);
            }
            if (answer.catalogEtag()
                    .filter(one -> !one.equals(report.catalogEtag()))
                    .isPresent()) {
                fetchCatalog.run();
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
