// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.boot.Lines;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.courier.Courier;
import org.tongban.kiosk.courier.CourierService;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.safe.Queue.Waiting;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Hands over what waits, from the technician's own terminal. Waits for its turn while another courier is at work.
@Command(name = "sync", description = "hands over what waits; waits while another courier is at work")
final class SyncCommand implements Callable<Integer> {
    static final int STILL_WAITING = 3;
    private static final int MOST = 50;
    private static final String MOVED = "此保险库属于另一台机器，可能是硬盘克隆，因此没有发送任何办件。确认原机已停用后，用 queue adopt 认领再试";
    private static final long LOOK_AGAIN_MILLIS = 500;

    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Option(names = "--once", description = "tries everything once and ends; exit code 3 when something still waits")
    private boolean once;

    @Option(names = "--json", description = "with --once")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Custody custody = tool.custody();
        Clock clock = custody.clock();
        try (Safe safe = Stores.joinSafe(custody, clock);
                PlatformClient client = Lines.client(custody, safe, clock)) {
            if (!custody.machine().map(safe.home()::isAt).orElse(true)) {
                throw new IllegalArgumentException(MOVED);
            }
            return once
                    ? once(safe, Lines.courier(client, safe, custody, clock), custody)
                    : forEver(Lines.rounds(client, safe, custody, clock));
        }
    }

    private int once(Safe safe, Courier courier, Custody custody) throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        int before = safe.outbox().waiting();
        safe.outbox().wake();
        try {
            if (isOurTurn(safe, out)) {
                courier.run();
            }
            int after = safe.outbox().waiting();
            var words = new QueueWords(custody.keeping().age(), Instant.now());
            List<Waiting> left = safe.queue().undelivered(MOST);
            if (json) {
                Map<String, Object> facts = new LinkedHashMap<>();
                facts.put("handled", before - after);
                facts.put("waiting", after);
                courier.alarm().ifPresent(why -> facts.put("alarm", why));
                facts.put("cases", left.stream().map(words::facts).toList());
                QueueCommand.json(out, facts);
            } else {
                out.println("处理 " + (before - after) + " 件，仍在等待 " + after + " 件");
                left.forEach(one -> out.println(words.line(one)));
                courier.alarm().ifPresent(why -> out.println("线路告警：" + why + "，每 10 分钟再试一次"));
            }
            out.flush();
            return after == 0 ? 0 : STILL_WAITING;
        } finally {
            safe.lease().release();
        }
    }

    /// Waits for the lease; false when the other courier has left nothing to do meanwhile.
    private boolean isOurTurn(Safe safe, PrintWriter out) throws InterruptedException {
        boolean told = false;
        var never = new CountDownLatch(1);
        while (!safe.lease().hold()) {
            Optional<String> other = safe.lease().otherHolder();
            if (!told && !json && other.isPresent()) {
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
