// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.Nameplate;
import org.tongban.device.Supervisor.Wanted;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;

/// A printer or a print queue that speaks IPP (RFC 8010 and 8011): every "driverless" printer, and CUPS.
public final class IppPagePrinter implements PagePrinter {
    private static final List<String> WHAT_IT_IS = List.of(
            "printer-make-and-model",
            "printer-uuid",
            "printer-firmware-string-version",
            "document-format-supported",
            "media-supported",
            "cups-version",
            "device-uri");

    private final IppWire wire;
    private final IppPatience patience;
    private final Abilities abilities;
    private final Optional<String> serialNumber;
    private final String firmware;
    private final boolean knowsA4;

    private IppPagePrinter(IppWire wire, IppPatience patience, IppMessage.Group printer) {
        this.wire = wire;
        this.patience = patience;
        this.abilities = new Abilities(printer.text("printer-make-and-model").orElse(""), confirmsJobs(printer));
        this.serialNumber = printer.text("printer-uuid");
        this.firmware = printer.text("printer-firmware-string-version").orElse("");
        this.knowsA4 = printer.texts("media-supported").contains("iso_a4_210x297mm");
    }

    /// Reads an address.
    ///
    /// @throws IllegalArgumentException when it is none of an IPP printer, with a message for a technician
    public static URI address(String text) {
        if (!text.matches("ipps?://[^/?#]+(/[^?#]*)?")) {
            throw new IllegalArgumentException("expected ipp://HOST[:PORT]/PATH, got: " + text);
        }
        return URI.create(text);
    }

    /// Opens a printer by asking what it is.
    ///
    /// @param address such as `ipp://192.0.2.9/ipp/print`, or a CUPS queue's `ipp://localhost/printers/A4`
    /// @throws DeviceException with `Unsupported` when it takes no PDF
    /// @throws IllegalArgumentException when the address is none
    public static IppPagePrinter open(URI address) throws DeviceException {
        return open(address, IppPatience.USUAL);
    }

    static IppPagePrinter open(URI address, IppPatience patience) throws DeviceException {
        var wire = new IppWire(address);
        try {
            IppMessage.Group printer = wire.printer(WHAT_IT_IS);
            List<String> formats = printer.texts("document-format-supported");
            if (!formats.contains("application/pdf")) throw new DeviceException(new Unsupported("takes no PDF"));
            return new IppPagePrinter(wire, patience, printer);
        } catch (DeviceException e) {
            wire.close();
            throw e;
        }
    }

    /// A printer says "completed" of sheets that are out. A queue says it of bytes that went on, unless what stands
    /// behind it speaks IPP too: then CUPS waits for that printer's word.
    private static boolean confirmsJobs(IppMessage.Group printer) {
        if (!printer.has("cups-version")) return true;
        String behind = printer.text("device-uri").orElse("");
        return behind.matches("ipps?:.*") || behind.matches("dnssd:.*_ipps?\\..*");
    }

    @Override
    public Abilities abilities() {
        return abilities;
    }

    @Override
    public Optional<String> serialNumber() {
        return serialNumber;
    }

    @Override
    public Nameplate nameplate() {
        return new Nameplate("", abilities.model(), firmware, serialNumber.orElse(""));
    }

    @Override
    public Paper paper() throws DeviceException {
        IppState now = state();
        Optional<DeviceFault> fault = now.fault();
        if (fault.isPresent()) throw new DeviceException(fault.get());
        return now.paper();
    }

    @Override
    public void probe() throws DeviceException {
        paper();
    }

    @Override
    public Outcome print(Job job, Wanted wanted) {
        try {
            paper();
        } catch (DeviceException e) {
            return new Outcome.NotPrinted(e.fault());
        }
        return switch (new IppSending(wire, patience).send(IppFile.pdf(job), knowsA4, wanted)) {
            case IppSending.Sent.Not not -> not.outcome();
            case IppSending.Sent.Ticket ticket ->
                new IppFollowing(wire, patience, abilities.confirmsJobs(), ticket.id()).follow(wanted);
        };
    }

    @Override
    public void close() {
        wire.close();
    }

    private IppState state() throws DeviceException {
        return IppState.of(wire.printer(IppState.ATTRIBUTES));
    }
}
