// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.tongban.device.Device;
import org.tongban.device.DeviceId;
import org.tongban.device.Supervisor;
import org.tongban.device.identity.IdentityReader;
import org.tongban.device.identity.ResidentCardReader;
import org.tongban.device.receipt.EscPosPrinter;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.scan.EsclScanner;
import org.tongban.device.scan.PageScanner;
import org.tongban.device.transport.TransportAddress;
import org.tongban.kiosk.casework.Bookings;
import org.tongban.kiosk.casework.Enquiries;
import org.tongban.kiosk.casework.FeedbackDesk;
import org.tongban.kiosk.casework.Handoff;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.Ratings;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.courier.CourierService;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.screen.Around;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.CaseDesk;
import org.tongban.kiosk.visit.LineWatch;
import org.tongban.kiosk.visit.VisitTimes;
import org.tongban.paper.Papers;

/// The composition root: makes every part once, joins them, and closes them in the opposite order.
final class Wiring implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Settings settings;
    private final Clock clock;

    Wiring(Settings settings) {
        this.settings = settings;
        this.clock = Clock.system(settings.terminal().zone());
    }

    /// Everything that the screens need.
    Services services(CatalogInForce published, UiThread ui) {
        Safe safe = keep(Stores.safe(settings, published.now().hall().code(), clock));
        Papers papers = PaperRoom.open(settings, clock, safe.journal());
        PlatformClient client = keep(Lines.client(settings.custody(), safe, clock));
        CourierService rounds = keep(Lines.rounds(client, safe, clock));
        rounds.start();
        var _ = rounds.line().onLine(line -> safe.journal().record("LINE", "", Map.of("line", line.name())));
        watchClock(client, rounds.line(), safe);
        rounds(published, client, safe.journal());
        return new Services(
                published,
                safe.cases(),
                safe.vault(),
                safe.prints(),
                safe.journal(),
                reader(safe.journal()),
                printer(safe.journal(), papers),
                scanner(safe.journal()),
                papers,
                rounds.line(),
                rounds::sendNow,
                around(
                        client,
                        safe,
                        StaffDesk.room(
                                settings.data(), settings.terminal().id(), safe, published, rounds::sendNow, clock)),
                clock,
                ui,
                settings.profile(),
                new VisitTimes(
                        settings.times().idle(),
                        settings.times().countdown(),
                        settings.times().done()));
    }

    private Around around(PlatformClient client, Safe safe, StaffRoom staff) {
        Enquiries platform = client.enquiries(clock.getZone());
        return new Around(
                new CaseDesk(platform, safe.cases(), safe.knownProgress(), clock),
                new Ratings(safe.messages(), clock),
                new FeedbackDesk(safe.messages(), platform, clock),
                staff,
                client.helpLine(clock),
                client.counter(clock.getZone()),
                new Bookings(safe.messages()),
                new Handoff(safe.messages(), client.drafts(), clock, new SecureRandom()),
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

    /// Content from a file of the hall's own is not fetched.
    private void rounds(CatalogInForce published, PlatformClient client, Journal journal) {
        if (settings.catalog().isEmpty()) {
            keep(new CatalogRounds(
                    Stores.fetch(settings, published, client, journal, clock),
                    settings.times().catalog()));
        }
    }

    private Supervisor<IdentityReader> reader(Journal journal) {
        TransportAddress address = TransportAddress.parse(settings.devices().reader());
        return supervise("id-reader", () -> ResidentCardReader.open(address), journal);
    }

    private Supervisor<ReceiptPrinter> printer(Journal journal, Papers papers) {
        TransportAddress address = TransportAddress.parse(settings.devices().printer());
        int columns = settings.devices().printerColumns();
        return supervise("receipt-printer", () -> EscPosPrinter.open(address, papers.linePicture(), columns), journal);
    }

    private Supervisor<PageScanner> scanner(Journal journal) {
        URI address = settings.devices().scanner();
        return supervise("scanner", () -> EsclScanner.open(address), journal);
    }

    /// Every state of a device goes into the journal, for staff.
    private <D extends Device> Supervisor<D> supervise(String id, Supervisor.Opener<D> opener, Journal journal) {
        Supervisor<D> supervisor = keep(Supervisor.start(new DeviceId(id), opener, clock));
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
