// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.tongban.kiosk.courier.CourierService;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.settings.SettingsException;

/// The courier as a process of its own, without a screen: `tongban-courier --settings FILE`. Goes on delivering while
/// the
/// kiosk is dead or being updated. Ends in order on SIGTERM; a SIGKILL harms nothing.
public final class CourierMain {
    private static final int WRONG_USE = 2;

    private CourierMain() {}

    /// Runs until the process is told to end.
    public static void main(String[] arguments) throws InterruptedException {
        int at = List.of(arguments).indexOf("--settings");
        if (at < 0 || at + 1 >= arguments.length) {
            System.err.println("usage: tongban-courier --settings FILE");
            System.exit(WRONG_USE);
        }
        try {
            run(Custody.read(Path.of(arguments[at + 1])));
        } catch (SettingsException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
        }
    }

    private static void run(Custody custody) throws InterruptedException {
        var told = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told.countDown();
            await(ended);
        }));
        Clock clock = custody.clock();
        try (Safe safe = Stores.joinSafe(custody, clock);
                PlatformClient client = Lines.client(custody, safe, clock);
                CourierService rounds = Lines.rounds(client, safe, custody, clock)) {
            var _ = rounds.line().onLine(line -> safe.journal().record("LINE", "", Map.of("line", line.name())));
            rounds.start();
            told.await();
        } finally {
            ended.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
