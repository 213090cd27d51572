// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.visit.LineWatch;

/// Owns the one thread `courier`: runs the [Courier] when something is due and looks after the line. Its methods may be
/// called from any thread and return at once.
public final class CourierService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CourierService.class);
    /// Other processes save cases and deliver them too.
    private static final Duration LOOK_AROUND = Duration.ofMillis(500);

    private static final Duration PROBE_WAITING = Duration.ofSeconds(2);
    private static final Duration PROBE = Duration.ofSeconds(15);
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(10);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(5);

    private final ScheduledThreadPoolExecutor thread;
    private final Outbox outbox;
    private final Courier courier;
    private final Runnable nightly;
    private Optional<ScheduledFuture<?>> nextRun = Optional.empty();
    private Optional<ScheduledFuture<?>> nextProbe = Optional.empty();

    public CourierService(Courier courier, Outbox outbox) {
        this(courier, outbox, () -> {});
    }

    /// @param nightly called after every look at the line that found it up
    public CourierService(Courier courier, Outbox outbox, Runnable nightly) {
        this.nightly = nightly;
        this.thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("courier").daemon().factory(), new ThreadPoolExecutor.DiscardPolicy());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setRemoveOnCancelPolicy(true);
        this.outbox = outbox;
        this.courier = courier;
        courier.board().tellOn(thread);
    }

    /// Begins with a look at the line, then works off what waits. What waited for a time is tried at once: the clock
    /// may
    /// have been set right since that time was written down.
    public void start() {
        thread.execute(this::probe);
        sendNow();
        var _ = thread.scheduleWithFixedDelay(
                this::lookAround, LOOK_AROUND.toMillis(), LOOK_AROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void lookAround() {
        bordered(() -> {
            if (outbox.lookAround()) {
                run();
            }
            return Duration.ZERO;
        });
    }

    /// Looks at the outbox at once and tries everything that waits, except what the platform asked to hold back.
    public void sendNow() {
        thread.execute(() -> {
            bordered(() -> {
                outbox.wake();
                return Duration.ZERO;
            });
            run();
        });
    }

    public LineWatch line() {
        return courier.line();
    }

    /// Why staff should look at the line.
    public Optional<String> alarm() {
        return courier.alarm();
    }

    private void run() {
        nextRun.ifPresent(future -> future.cancel(false));
        Duration rest = bordered(courier::run);
        nextRun = Optional.of(thread.schedule(this::run, rest.toMillis(), TimeUnit.MILLISECONDS));
        bringProbeForward();
    }

    private void probe() {
        nextProbe.ifPresent(future -> future.cancel(false));
        nextProbe = Optional.empty();
        bordered(() -> {
            if (courier.probe()) {
                thread.execute(this::run);
            }
            if (courier.line().line() == LineWatch.Line.UP) {
                nightly.run();
            }
            return Duration.ZERO;
        });
        bringProbeForward();
    }

    private void bringProbeForward() {
        long wanted = bordered(this::probeRest).toMillis();
        if (nextProbe.isPresent() && nextProbe.get().getDelay(TimeUnit.MILLISECONDS) <= wanted) {
            return;
        }
        nextProbe.ifPresent(future -> future.cancel(false));
        nextProbe = Optional.of(thread.schedule(this::probe, wanted, TimeUnit.MILLISECONDS));
    }

    private Duration probeRest() {
        return courier.line().line() != LineWatch.Line.UP && outbox.waiting() > 0 ? PROBE_WAITING : PROBE;
    }

    private interface Step {
        Duration take();
    }

    /// The thread's border: whatever fails is logged, and the courier comes back.
    private static Duration bordered(Step step) {
        try {
            return step.take();
        } catch (RuntimeException e) {
            LOG.error("the courier failed and comes back", e);
            return REST_AFTER_FAILURE;
        }
    }

    /// Lets the case at hand finish for a few seconds; what is not finished goes on after the next start.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_AT_END.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException _) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
