// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Occupied;
import org.tongban.device.DeviceId;
import org.tongban.device.FileClaim;
import org.tongban.device.identity.ResidentCardReader;
import org.tongban.device.identity.SamPatience;
import org.tongban.device.page.IppPagePrinter;
import org.tongban.device.page.SlipAddress;
import org.tongban.device.receipt.EscPosPrinter;
import org.tongban.device.receipt.LinePicture;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.scan.PageScanner;
import org.tongban.device.scan.ScannerAddress;
import org.tongban.device.transport.RecordedTransport;
import org.tongban.device.transport.TraceFile;
import org.tongban.device.transport.Transport;
import org.tongban.device.transport.TransportAddress;
import org.tongban.paper.TongbanPapers;
import picocli.CommandLine.Option;

/// Opens devices with a technician's patience, and writes down what passes over the wire where that is wanted.
final class Opening {
    /// Fonts are read only when something has to be drawn.
    private static final LinePicture PICTURE = (text, width, height) ->
            new TongbanPapers(Clock.systemUTC()).linePicture().draw(text, width, height);

    @Option(names = "--trace", paramLabel = "FILE", description = "write down what passes over the wire")
    private @Nullable Path trace;

    @Option(
            names = "--with-card-content",
            description = "also the bytes of a card in the trace: a person's data, in clear")
    private boolean withCardContent;

    private boolean severalOpenings;

    private final Map<String, FileClaim> claims = new HashMap<>();

    /// From now on everything that is opened goes into one trace, without any card's content, whatever was said.
    void certifying(Path into) {
        trace = into;
        withCardContent = false;
        severalOpenings = true;
    }

    ResidentCardReader reader(Target target) throws DeviceException, IOException {
        claim(target);
        TraceFile.Detail detail = withCardContent ? TraceFile.Detail.EVERYTHING : TraceFile.Detail.NO_LONG_ANSWERS;
        return new ResidentCardReader(wire(target, detail), SamPatience.WORKBENCH);
    }

    ReceiptPrinter printer(Target target, int columns) throws DeviceException, IOException {
        claim(target);
        if (SlipAddress.parse(target.address()) instanceof SlipAddress.Queue queue) return queue.open(PICTURE, columns);
        return new EscPosPrinter(wire(target, TraceFile.Detail.EVERYTHING), PICTURE, columns);
    }

    PageScanner scanner(Target target) throws DeviceException {
        claim(target);
        return ScannerAddress.parse(target.address()).open();
    }

    IppPagePrinter pagePrinter(Target target) throws DeviceException {
        claim(target);
        return IppPagePrinter.open(IppPagePrinter.address(target.address()));
    }

    /// A running kiosk is asked for a device of the terminal, and has it back when this program ends.
    private void claim(Target target) throws DeviceException {
        if (target.claims().isEmpty()) return;
        FileClaim claim = claims.computeIfAbsent(
                target.id(), id -> new FileClaim(target.claims().get(), new DeviceId(id), Clock.systemUTC()));
        if (!claim.negotiate()) throw new DeviceException(new Occupied("the kiosk is using it"));
    }

    private static Transport wire(Target target) throws DeviceException {
        TransportAddress address = TransportAddress.parse(target.address());
        return target.kind() == DeviceKind.READER ? ResidentCardReader.wire(address) : address.open();
    }

    private Transport wire(Target target, TraceFile.Detail detail) throws DeviceException, IOException {
        Optional<Path> file = Optional.ofNullable(trace);
        if (file.isEmpty()) return wire(target);
        TraceFile written =
                severalOpenings ? TraceFile.append(file.get(), detail) : TraceFile.create(file.get(), detail);
        try {
            return new RecordedTransport(wire(target), written);
        } catch (DeviceException e) {
            written.close();
            throw e;
        }
    }
}
