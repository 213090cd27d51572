// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches the catalogue soon after the start and then again and again. One thread of its own.
final class CatalogRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogRounds.class);
    /// The first page and the first cases come before it.
    private static final Duration FIRST = Duration.ofSeconds(5);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("catalog").factory());

    private final CatalogFetch fetch;

    CatalogRounds(CatalogFetch fetch, Duration every) {
        this.fetch = fetch;
        var _ = timer.scheduleWithFixedDelay(
                () -> run(fetch), FIRST.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Not only when it is time.
    void now() {
        timer.execute(() -> run(fetch));
    }

    private static void run(CatalogFetch fetch) {
        try {
            LOG.info("catalogue: {}", fetch.run());
        } catch (RuntimeException e) {
            // The next round tries again; what holds still holds.
            LOG.error("the catalogue could not be fetched", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
