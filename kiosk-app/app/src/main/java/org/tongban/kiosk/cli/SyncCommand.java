// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tongban.kiosk.boot.Lines;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.casework.UnsentAge;
import org.tongban.kiosk.courier.Courier;
import org.tongban.kiosk.courier.CourierService;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Hands over what waits, from the technician's own terminal. Waits for its turn while another courier is at work.
@Command(name = "sync", description = "hands over what waits; waits while another courier is at work")
final class SyncCommand implements Callable<Integer> {
    private static final int STILL_WAITING = 3;
    private static final long LOOK_AGAIN_MILLIS = 500;

    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Option(names = "--once", description = "tries everything once and ends; exit code 3 when something still waits")
    private boolean once;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Settings settings = tool.settings();
        Clock clock = Clock.systemUTC();
        try (Safe safe = Stores.joinSafe(settings, clock);
                PlatformClient client = Lines.client(settings, safe, clock)) {
            Courier courier = Lines.courier(client, safe, clock);
            return once ? once(safe, courier) : forEver(Lines.rounds(client, safe, clock));
        }
    }

    private int once(Safe safe, Courier courier) throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        int before = safe.outbox().waiting();
        safe.outbox().wake();
        try {
            if (isOurTurn(safe, out)) {
                courier.run();
            }
            int after = safe.outbox().waiting();
            out.println("处理 " + (before - after) + " 件，仍在等待 " + after + " 件");
            var age = new UnsentAge(tool.settings().terminal().zone());
            Instant now = Instant.now();
            safe.queue().undelivered().forEach(one -> out.println(QueueWords.line(one, age, now)));
            courier.alarm().ifPresent(why -> out.println("线路告警：" + why + "，每 10 分钟再试一次"));
            out.flush();
            return after == 0 ? 0 : STILL_WAITING;
        } finally {
            safe.lease().release();
        }
    }

    /// Waits for the lease; false when the other courier has left nothing to do meanwhile.
    private static boolean isOurTurn(Safe safe, PrintWriter out) throws InterruptedException {
        boolean told = false;
        var never = new CountDownLatch(1);
        while (!safe.lease().hold()) {
            Optional<String> other = safe.lease().otherHolder();
            if (!told && other.isPresent()) {
                out.println("另一个投递进程正在工作（" + other.get() + "），等待它结束……");
                out.flush();
                told = true;
            }
            if (safe.outbox().waiting() == 0) {
                return false;
            }
            var _ = never.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
        return true;
    }

    private static int forEver(CourierService service) throws InterruptedException {
        try (CourierService rounds = service) {
            rounds.start();
            new CountDownLatch(1).await();
        }
        return 0;
    }
}
