// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.tongban.device.DeviceId;
import org.tongban.device.Supervisor;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.platform.VerifiedReceipt;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.safe.SafeSettings;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.ui.FxUiThread;
import org.tongban.kiosk.visit.LineWatch;
import org.tongban.kiosk.visit.SharedPapers;
import org.tongban.kiosk.visit.TerminalProfile;
import org.tongban.kiosk.visit.VisitTimes;
import org.tongban.paper.TongbanPapers;

/// A whole kiosk but for its devices and its line: the published items, a real safe in a folder, the real papers.
final class Hall implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    final Path folder;
    final Bench bench = new Bench();
    final Safe safe;
    final Services services;
    final AtomicInteger sent = new AtomicInteger();
    private volatile LineWatch.Line line = LineWatch.Line.DOWN;

    Hall(Path folder, VisitTimes times) {
        this.folder = folder;
        Clock clock = Clock.system(ZONE);
        SafeSettings settings =
                new SafeSettings("310217", "T-1", "590102-ZWZX-01", ZONE, SafeSettings.Suite.AES_256_GCM);
        safe = Safe.open(folder, settings, clock);
        services = new Services(
                new CatalogInForce(Catalogs.packaged()),
                safe.cases(),
                safe.vault(),
                safe.prints(),
                safe.journal(),
                Supervisor.start(new DeviceId("id-reader"), () -> bench.reader, clock),
                Supervisor.start(new DeviceId("receipt-printer"), () -> bench.printer, clock),
                Supervisor.start(new DeviceId("scanner"), () -> bench.scanner, clock),
                new SharedPapers(new TongbanPapers(clock)),
                new Watch(),
                sent::incrementAndGet,
                safe.drafts(),
                clock,
                new FxUiThread(),
                new TerminalProfile("310217", "一楼大厅 3 号机", "综合窗口 8、9 号", "0000-0012345", "示例区数据局"),
                times);
    }

    static VisitTimes calm() {
        return new VisitTimes(Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(5));
    }

    void deliver(CaseId id) {
        safe.outbox()
                .delivered(
                        id,
                        new VerifiedReceipt("590102-20261123-0042", Instant.now(services.clock()), "jws"),
                        Instant.now(services.clock()));
    }

    @Override
    public void close() {
        services.reader().close();
        services.printer().close();
        services.scanner().close();
        safe.close();
    }

    private final class Watch implements LineWatch {
        @Override
        public Line line() {
            return line;
        }

        @Override
        public Runnable onLine(Consumer<Line> listener) {
            listener.accept(line);
            return () -> {};
        }
    }
}
