// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.time.Clock;
import java.util.Locale;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.safe.Safe;

/// How fast a safe with very many cases opens, shows a page of its queue, and finds the next case to send.
record ManyKept(Custody custody, int count) {
    private static final int PAGE = 50;

    String measured() {
        Clock clock = custody.clock();
        try (Safe safe = Stores.joinSafe(custody, clock)) {
            new TrainingCase(1, 0, 1, 1_000, clock.instant()).handIn(safe);
            safe.volume().copyTo(count);
        }
        long start = System.nanoTime();
        try (Safe safe = Stores.joinSafe(custody, clock)) {
            double opened = millisSince(start);
            return String.format(
                    Locale.ROOT,
                    "with %d cases waiting, ms: opened %.1f, first page of the queue %.1f, counts %.1f, next to send"
                            + " %.1f; heap %.1f MB",
                    count,
                    opened,
                    timed(() -> safe.queue().undelivered(PAGE)),
                    timed(() -> safe.queue().counts()),
                    timed(() -> safe.outbox().nextDue(clock.instant())),
                    heap());
        }
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return millisSince(start);
    }

    private static double heap() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
