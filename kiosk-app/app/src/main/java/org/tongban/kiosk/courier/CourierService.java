// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.visit.LineWatch.Line;

/// Gives the courier its thread `courier` and its time: runs it whenever a case is due, asks after the line every two
/// seconds while something waits for it and every fifteen otherwise. All public methods may be called from any thread.
public final class CourierService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CourierService.class);
    private static final Duration TICK = Duration.ofMillis(500);
    private static final Duration ANXIOUS = Duration.ofSeconds(2);
    private static final Duration CALM = Duration.ofSeconds(15);
    private final Courier courier;
    private final Outbox outbox;
    private final Clock clock;
    private final ScheduledExecutorService thread;
    private Instant nextProbe;

    public CourierService(Courier courier, Outbox outbox, Clock clock) {
        this.courier = courier;
        this.outbox = outbox;
        this.clock = clock;
        this.nextProbe = clock.instant();
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("courier").daemon().factory());
    }

    /// Starts the rounds.
    public void start() {
        var _ = thread.scheduleWithFixedDelay(this::round, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Goes at once: a case was just saved.
    public void sendNow() {
        thread.execute(this::round);
    }

    /// A round that fails must not end the rounds; what failed is tried again.
    private void round() {
        try {
            Instant now = clock.instant();
            if (!now.isBefore(nextProbe)) {
                courier.probe();
                nextProbe = clock.instant().plus(isAnxious() ? ANXIOUS : CALM);
            }
            courier.run();
        } catch (RuntimeException e) {
            LOG.error("the courier's round ended early", e);
        }
    }

    private boolean isAnxious() {
        return courier.line().line() != Line.UP && outbox.waiting() > 0;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
