// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.Busy;
import org.tongban.device.DeviceFault.CoverOpen;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NothingToScan;
import org.tongban.device.DeviceFault.PaperJam;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.Nameplate;
import org.tongban.device.Supervisor.Wanted;

/// A scanner that speaks eSCL (Mopria's "driverless" scanning, also called AirScan).
public final class EsclScanner implements PageScanner {
    private static final Logger LOG = LoggerFactory.getLogger(EsclScanner.class);
    private static final Duration QUICK = Duration.ofSeconds(5);
    private static final Duration PAGE = Duration.ofSeconds(60);
    private static final Duration NOT_READY = Duration.ofSeconds(30);
    private static final Duration ASK_AGAIN = Duration.ofMillis(300);
    private static final Duration JOB_STANDS_STILL = Duration.ofSeconds(10);

    private final EsclWire wire;
    private final Nameplate nameplate;
    private final EsclAbilities abilities;
    private final Duration jobStandsStill;

    private EsclScanner(EsclWire wire, EsclDocument capabilities, Duration jobStandsStill) {
        this.wire = wire;
        this.abilities = EsclAbilities.of(capabilities);
        this.nameplate = new Nameplate(
                "",
                capabilities.text("MakeAndModel").orElse(""),
                "",
                capabilities.text("SerialNumber").orElse(""));
        this.jobStandsStill = jobStandsStill;
    }

    /// Opens the scanner by asking what it can.
    ///
    /// @param base where its services are, such as `http://192.0.2.9/eSCL`
    public static EsclScanner open(URI base) throws DeviceException {
        return open(base, JOB_STANDS_STILL);
    }

    /// @param jobStandsStill after how long a job of somebody else that does not move is taken for left behind
    static EsclScanner open(URI base, Duration jobStandsStill) throws DeviceException {
        var wire = new EsclWire(base);
        try {
            return new EsclScanner(wire, document(wire, "ScannerCapabilities"), jobStandsStill);
        } catch (DeviceException e) {
            wire.close();
            throw e;
        }
    }

    /// eSCL has no word for a firmware.
    @Override
    public Nameplate nameplate() {
        return nameplate;
    }

    @Override
    public List<Source> sources() {
        return abilities.sources();
    }

    @Override
    public Feeder feeder() throws DeviceException {
        return feeder(status());
    }

    @Override
    public void probe() throws DeviceException {
        // An empty feeder is no fault while nobody scans.
        throwIf(trouble(feeder(status())).filter(fault -> !(fault instanceof NothingToScan)));
    }

    @Override
    public List<Page> scan(Request request, Wanted wanted) throws DeviceException {
        if (!sources().contains(request.source()))
            throw fault(new Unsupported(request.source().name()));
        URI job = start(request, wanted);
        try {
            return pages(job, request, wanted);
        } finally {
            remove(job);
        }
    }

    @Override
    public void close() {
        wire.close();
    }

    /// A scanner that warms up, or still ends its last job, is asked again for half a minute. Jobs that a dead client
    /// left behind are taken away meanwhile.
    private URI start(Request request, Wanted wanted) throws DeviceException {
        var deadline = Deadline.in(NOT_READY);
        var leftovers = new EsclLeftovers(wire, jobStandsStill);
        while (true) {
            try {
                return startOnce(request, leftovers);
            } catch (DeviceException e) {
                boolean passes = e.fault() instanceof Busy && wanted.isWanted() && !deadline.isOver();
                if (!passes) throw e;
                wire.rest(ASK_AGAIN);
            }
        }
    }

    /// @return where the job is
    private URI startOnce(Request request, EsclLeftovers leftovers) throws DeviceException {
        var status = status();
        if (request.source() == Source.FEEDER) throwIf(trouble(feeder(status)));
        if (status.text("State").filter("Processing"::equals).isPresent()) {
            leftovers.see(status);
            throw fault(new Busy());
        }
        var post = wire.below("ScanJobs")
                .header("Content-Type", "text/xml")
                .POST(BodyPublishers.ofString(EsclSettings.xml(request, abilities)))
                .build();
        HttpResponse<byte[]> answer = wire.send(post, QUICK, () -> true);
        return switch (answer.statusCode()) {
            case 201 -> EsclWire.job(answer);
            case 409, 503 -> throw fault(afterRefusal(request));
            default -> throw fault(new Unsupported("ScanJobs answered " + answer.statusCode()));
        };
    }

    private List<Page> pages(URI job, Request request, Wanted wanted) throws DeviceException {
        List<Page> pages = new ArrayList<>();
        // On the glass lies one page; to ask for another would scan the same one again.
        int most = request.source() == Source.FLATBED ? 1 : request.maxPages();
        while (pages.size() < most && wanted.isWanted()) {
            Optional<Page> next = nextPage(job, request, wanted);
            if (next.isEmpty()) break;
            pages.add(next.get());
        }
        if (pages.isEmpty() && wanted.isWanted()) throw fault(new NothingToScan());
        return List.copyOf(pages);
    }

    /// @return empty when there is none any more, or nobody wants it
    private Optional<Page> nextPage(URI job, Request request, Wanted wanted) throws DeviceException {
        var get = EsclWire.to(URI.create(job + "/NextDocument")).build();
        var deadline = Deadline.in(NOT_READY);
        while (wanted.isWanted()) {
            HttpResponse<byte[]> answer = wire.send(get, PAGE, wanted);
            switch (answer.statusCode()) {
                case 200 -> {
                    return Optional.of(page(answer));
                }
                case 503 -> wire.rest(ASK_AGAIN);
                case 404, 410 -> {
                    if (request.source() == Source.FEEDER) throwIf(stuck(feeder()));
                    return Optional.empty();
                }
                default -> throw fault(stuck(feeder()).orElse(new Broken("HTTP " + answer.statusCode())));
            }
            if (deadline.isOver()) throw fault(stuck(feeder()).orElse(new NoAnswer(NOT_READY)));
        }
        return Optional.empty();
    }

    private static Page page(HttpResponse<byte[]> answer) throws DeviceException {
        byte[] jpeg = answer.body();
        long announced = answer.headers().firstValueAsLong("Content-Length").orElse(jpeg.length);
        if (announced != jpeg.length) throw fault(new Garbled("page cut short"));
        byte[] whole = JpegFrame.withoutFilling(jpeg);
        var frame = JpegFrame.of(whole);
        return new Page(whole, frame.width(), frame.height());
    }

    private void remove(URI job) {
        try {
            wire.send(EsclWire.to(job).DELETE().build(), QUICK, () -> true);
        } catch (DeviceException e) {
            LOG.debug("The scanner did not let its job be removed: {}", e.fault());
        }
    }

    private DeviceFault afterRefusal(Request request) throws DeviceException {
        return request.source() == Source.FEEDER ? trouble(feeder()).orElse(new Busy()) : new Busy();
    }

    private EsclDocument status() throws DeviceException {
        return document(wire, "ScannerStatus");
    }

    private static EsclDocument document(EsclWire wire, String name) throws DeviceException {
        HttpRequest get = wire.below(name).build();
        HttpResponse<byte[]> answer = wire.send(get, QUICK, () -> true);
        return switch (answer.statusCode()) {
            case 200 -> EsclDocument.parse(answer.body());
            case 503 -> throw fault(new Busy());
            default -> throw fault(new Garbled(name + " answered " + answer.statusCode()));
        };
    }

    private static Feeder feeder(EsclDocument status) {
        return switch (status.text("AdfState").orElse("")) {
            case "ScannerAdfLoaded", "ScannerAdfProcessing" -> Feeder.LOADED;
            case "ScannerAdfEmpty" -> Feeder.EMPTY;
            case "ScannerAdfJam" -> Feeder.JAMMED;
            case "ScannerAdfDoorOpen" -> Feeder.DOOR_OPEN;
            default -> Feeder.UNKNOWN;
        };
    }

    private static Optional<DeviceFault> trouble(Feeder feeder) {
        return feeder == Feeder.EMPTY ? Optional.of(new NothingToScan()) : stuck(feeder);
    }

    private static Optional<DeviceFault> stuck(Feeder feeder) {
        return switch (feeder) {
            case JAMMED -> Optional.of(new PaperJam("feeder"));
            case DOOR_OPEN -> Optional.of(new CoverOpen());
            case LOADED, EMPTY, UNKNOWN -> Optional.empty();
        };
    }

    private static void throwIf(Optional<? extends DeviceFault> fault) throws DeviceException {
        if (fault.isPresent()) throw fault(fault.get());
    }

    private static DeviceException fault(DeviceFault fault) {
        return new DeviceException(fault);
    }
}
