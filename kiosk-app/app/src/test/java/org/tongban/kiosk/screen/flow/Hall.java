// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.tongban.device.DeviceId;
import org.tongban.device.Supervisor;
import org.tongban.kiosk.boot.StaffDesk;
import org.tongban.kiosk.casework.Assurance;
import org.tongban.kiosk.casework.Bookings;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Corrections;
import org.tongban.kiosk.casework.CounterLine;
import org.tongban.kiosk.casework.DraftLine;
import org.tongban.kiosk.casework.Enquiries;
import org.tongban.kiosk.casework.FeedbackDesk;
import org.tongban.kiosk.casework.Handoff;
import org.tongban.kiosk.casework.HelpLine;
import org.tongban.kiosk.casework.PresenceCheck;
import org.tongban.kiosk.casework.PublicVoice;
import org.tongban.kiosk.casework.Ratings;
import org.tongban.kiosk.casework.Records;
import org.tongban.kiosk.casework.Supervision;
import org.tongban.kiosk.casework.UnsentAge;
import org.tongban.kiosk.casework.Withdrawals;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.platform.VerifiedReceipt;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.safe.SafeSettings;
import org.tongban.kiosk.screen.Around;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.ui.FxUiThread;
import org.tongban.kiosk.visit.CaseDesk;
import org.tongban.kiosk.visit.HeldDesk;
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
    final AtomicInteger rung = new AtomicInteger();
    final Listener voice = new Listener();
    private volatile LineWatch.Line line = LineWatch.Line.DOWN;

    /// Without a platform.
    Hall(Path folder, VisitTimes times) {
        this(folder, times, (safe, published) -> around(folder, safe, published, Platform.deaf()));
    }

    /// @param around made from the safe: what the platform answers to
    Hall(Path folder, VisitTimes times, BiFunction<Safe, CatalogInForce, Around> around) {
        this.folder = folder;
        Clock clock = Clock.system(ZONE);
        SafeSettings settings =
                new SafeSettings("310217", "T-1", "590102-ZWZX-01", ZONE, SafeSettings.Suite.AES_256_GCM);
        safe = Safe.open(folder, settings, clock);
        CatalogInForce published = new CatalogInForce(Catalogs.packaged());
        services = new Services(
                published,
                safe.cases(),
                safe.vault(),
                safe.prints(),
                safe.journal(),
                Supervisor.start(new DeviceId("id-reader"), () -> bench.reader, clock),
                Supervisor.start(new DeviceId("receipt-printer"), () -> bench.printer, clock),
                Optional.of(Supervisor.start(new DeviceId("page-printer"), () -> bench.sheets, clock)),
                Supervisor.start(new DeviceId("scanner"), () -> bench.scanner, clock),
                Optional.of(Supervisor.start(new DeviceId("code-reader"), () -> bench.codes, clock)),
                new SharedPapers(new TongbanPapers(clock)),
                new Watch(),
                sent::incrementAndGet,
                around.apply(safe, published),
                safe.drafts(),
                clock,
                new FxUiThread(),
                new TerminalProfile("310217", "一楼大厅 3 号机", "综合窗口 8、9 号", "二楼电梯口 4 号机", "0000-0012345", "示例区数据局"),
                times,
                voice,
                rung::incrementAndGet);
    }

    void line(LineWatch.Line now) {
        line = now;
    }

    /// What answers to the screens.
    record Platform(
            Enquiries cases,
            HelpLine help,
            CounterLine counter,
            DraftLine drafts,
            Records records,
            Optional<PresenceCheck> presence) {
        static Platform deaf() {
            DeafPlatform nobody = new DeafPlatform();
            return new Platform(nobody, nobody, nobody, nobody, nobody, Optional.empty());
        }
    }

    static Around around(Path folder, Safe safe, CatalogInForce published, Platform platform) {
        Clock clock = Clock.system(ZONE);
        var supervision = new Supervision(safe.messages(), "T-1", clock);
        return new Around(
                new CaseDesk(platform.cases(), safe.cases(), safe.knownProgress(), supervision, clock),
                new Ratings(safe.messages(), clock),
                new FeedbackDesk(safe.messages(), platform.cases(), clock),
                StaffDesk.room(folder, "T-1", safe, published, () -> {}, calendar(), clock),
                platform.help(),
                platform.counter(),
                new Bookings(safe.messages()),
                new Handoff(safe.messages(), platform.drafts(), clock, new SecureRandom()),
                new PublicVoice(safe.messages(), clock),
                new Withdrawals(safe.messages(), Assurance.standard(), clock),
                supervision,
                new HeldDesk(safe.cases(), safe.drafts(), safe.messages(), safe.journal(), Assurance.standard()),
                30,
                new Corrections(safe.messages(), Assurance.standard()),
                platform.records(),
                platform.presence(),
                folder.getFileName().toString());
    }

    /// The field that the first item asks first.
    String firstQuestion() {
        return services.catalog()
                .items()
                .getFirst()
                .form()
                .questions()
                .getFirst()
                .field();
    }

    /// The next Monday is a day off here, whenever this is run.
    static UnsentAge calendar() {
        LocalDate monday = LocalDate.now(ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new UnsentAge(ZONE, Set.of(monday), Set.of());
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

    /// As the night's reconciliation does when the platform misses nothing.
    void confirm() {
        var delivered = safe.delivered().deliveredSince(Instant.EPOCH);
        safe.delivered()
                .reconciled(LocalDate.now(ZONE), Instant.now(services.clock()), delivered, List.of(), List.of());
    }

    @Override
    public void close() {
        services.reader().close();
        services.printer().close();
        services.sheets().orElseThrow().close();
        services.scanner().close();
        services.codes().orElseThrow().close();
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
