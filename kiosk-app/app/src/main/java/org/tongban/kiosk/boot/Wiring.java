// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.tongban.device.Claim;
import org.tongban.device.Device;
import org.tongban.device.DeviceId;
import org.tongban.device.FileClaim;
import org.tongban.device.Supervisor;
import org.tongban.device.code.CodeReader;
import org.tongban.device.identity.IdentityReader;
import org.tongban.device.identity.ReaderAddress;
import org.tongban.device.page.IppPagePrinter;
import org.tongban.device.page.PagePrinter;
import org.tongban.device.page.SlipAddress;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.scan.PageScanner;
import org.tongban.kiosk.casework.Assurance;
import org.tongban.kiosk.casework.Bookings;
import org.tongban.kiosk.casework.Corrections;
import org.tongban.kiosk.casework.Enquiries;
import org.tongban.kiosk.casework.FeedbackDesk;
import org.tongban.kiosk.casework.Handoff;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.PublicVoice;
import org.tongban.kiosk.casework.Ratings;
import org.tongban.kiosk.casework.Supervision;
import org.tongban.kiosk.casework.Withdrawals;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.courier.CourierService;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.screen.Around;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.CaseDesk;
import org.tongban.kiosk.visit.HeldDesk;
import org.tongban.kiosk.visit.LineWatch;
import org.tongban.kiosk.visit.VisitTimes;
import org.tongban.paper.Papers;

/// The composition root: makes every part once, joins them, and closes them in the opposite order.
final class Wiring implements AutoCloseable {
    private static final long FIRST_PAGE_SECONDS = 3;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Settings settings;
    private final Clock clock;

    Wiring(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Everything that the screens need; waits for what was begun.
    Services services(CatalogInForce published, Groundwork begun, UiThread ui) {
        Safe safe = keep(begun.safe());
        Papers papers = PaperRoom.open(settings, clock, safe.journal());
        PlatformClient client = keep(Lines.measuring(begun.client(), safe));
        CourierService rounds = keep(Lines.rounds(client, safe, settings.custody(), clock));
        rounds.start();
        var _ = rounds.line().onLine(line -> safe.journal().record("LINE", "", Map.of("line", line.name())));
        watchClock(client, rounds.line(), safe);
        settings.alarms()
                .forEach(why -> safe.journal().record("SETTINGS", "", Map.of("state", "LAST_GOOD", "why", why)));
        Runnable newestContent = rounds(published, client, safe.journal());
        indexLater(published);
        Services services = new Services(
                published,
                safe.cases(),
                safe.vault(),
                safe.prints(),
                safe.journal(),
                reader(safe.journal()),
                printer(safe.journal(), papers),
                sheets(safe.journal()),
                scanner(safe.journal()),
                codes(safe.journal()),
                papers,
                rounds.line(),
                rounds::sendNow,
                around(client, safe, staff(safe, published, rounds)),
                safe.drafts(),
                clock,
                ui,
                settings.profile(),
                new VisitTimes(
                        settings.times().idle(),
                        settings.times().countdown(),
                        settings.times().done()),
                keep(settings.speaking().open()),
                new ToneBell());
        keep(FromAfar.begin(settings, client, safe, services, newestContent));
        return services;
    }

    private StaffRoom staff(Safe safe, CatalogInForce published, CourierService rounds) {
        return StaffDesk.room(
                settings.data(),
                settings.terminal().id(),
                safe,
                published,
                rounds::sendNow,
                settings.keeping().age(),
                clock);
    }

    private Around around(PlatformClient client, Safe safe, StaffRoom staff) {
        Enquiries platform = client.enquiries(clock.getZone());
        var supervision = new Supervision(safe.messages(), settings.terminal().id(), clock);
        return new Around(
                new CaseDesk(platform, safe.cases(), safe.knownProgress(), supervision, clock),
                new Ratings(safe.messages(), clock),
                new FeedbackDesk(safe.messages(), platform, clock),
                staff,
                client.helpLine(clock),
                client.counter(clock.getZone()),
                new Bookings(safe.messages()),
                new Handoff(safe.messages(), client.drafts(), clock, new SecureRandom()),
                new PublicVoice(safe.messages(), clock),
                new Withdrawals(safe.messages(), Assurance.standard(), clock),
                supervision,
                new HeldDesk(safe.cases(), safe.drafts(), safe.messages(), safe.journal(), Assurance.standard()),
                settings.keeping().kept().toDays(),
                new Corrections(safe.messages(), Assurance.standard()),
                client.records(clock.getZone()),
                settings.presence(),
                settings.terminal().id());
    }

    private static void watchClock(PlatformClient client, LineWatch watched, Safe safe) {
        var clock = new ClockCheck(client::clockOffsetMillis, safe.journal());
        var _ = watched.onLine(line -> {
            if (line == LineWatch.Line.UP) {
                clock.check();
            }
        });
    }

    /// Finding is made ready behind the first page, not before it.
    private static void indexLater(CatalogInForce published) {
        CompletableFuture.delayedExecutor(
                        FIRST_PAGE_SECONDS,
                        TimeUnit.SECONDS,
                        task -> Thread.ofVirtual().name("finder").start(task))
                .execute(published::finder);
    }

    /// Content from a file of the hall's own is not fetched.
    ///
    /// @return asks for newer content at once
    private Runnable rounds(CatalogInForce published, PlatformClient client, Journal journal) {
        if (settings.catalog().isPresent()) {
            return () -> {};
        }
        CatalogRounds rounds = keep(new CatalogRounds(
                Stores.fetch(settings, published, client, journal, clock),
                settings.times().catalog()));
        return rounds::now;
    }

    private Supervisor<IdentityReader> reader(Journal journal) {
        ReaderAddress address = ReaderAddress.parse(settings.devices().reader());
        return supervise("id-reader", address::open, journal);
    }

    private Supervisor<ReceiptPrinter> printer(Journal journal, Papers papers) {
        SlipAddress address = SlipAddress.parse(settings.devices().printer());
        int columns = settings.devices().printerColumns();
        return supervise("receipt-printer", () -> address.open(papers.linePicture(), columns), journal);
    }

    private Supervisor<PageScanner> scanner(Journal journal) {
        return supervise("scanner", settings.devices().scanner()::open, journal);
    }

    private Optional<Supervisor<CodeReader>> codes(Journal journal) {
        return settings.devices().codeReader().map(address -> supervise("code-reader", address::open, journal));
    }

    private Optional<Supervisor<PagePrinter>> sheets(Journal journal) {
        return settings.devices()
                .pagePrinter()
                .map(address -> supervise("page-printer", () -> IppPagePrinter.open(address), journal));
    }

    /// Every state of a device goes into the journal, for staff. A technician's command may ask for the device while
    /// nothing is under way.
    private <D extends Device> Supervisor<D> supervise(String id, Supervisor.Opener<D> opener, Journal journal) {
        DeviceId name = new DeviceId(id);
        Claim claim = new FileClaim(settings.claims(), name, clock);
        Supervisor<D> supervisor = keep(Supervisor.start(name, opener, clock, claim));
        var _ = supervisor.onState(state -> journal.record(
                "DEVICE_STATE",
                id,
                Map.of(
                        "status", state.status().name(),
                        "fault",
                                state.fault()
                                        .map(fault -> fault.getClass().getSimpleName())
                                        .orElse(""),
                        "mender",
                                state.fault()
                                        .map(fault -> fault.mender().name())
                                        .orElse(""))));
        return supervisor;
    }

    private <T extends AutoCloseable> T keep(T part) {
        opened.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            close(opened.pop());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException("could not close " + part.getClass().getSimpleName(), e);
        }
    }
}
