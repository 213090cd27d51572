// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Mute;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.receipt.EscPosJob;
import org.tongban.device.receipt.LinePicture;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.receipt.Slip;

/// A receipt printer behind a raw queue of the system (CUPS, over IPP): the queue passes ESC/POS on as it is, and
/// nothing comes back. That bytes went on is no paper, so what becomes of a slip is unknown and is said to be; only
/// what the queue gives up is known not to be printed.
public final class RawQueue implements ReceiptPrinter {
    private static final String FORMAT = "application/octet-stream";

    private final IppWire wire;
    private final IppPatience patience;
    private final LinePicture picture;
    private final int columns;

    private RawQueue(IppWire wire, IppPatience patience, LinePicture picture, int columns) {
        this.wire = wire;
        this.patience = patience;
        this.picture = picture;
        this.columns = columns;
    }

    /// Opens a queue by asking what it takes.
    ///
    /// @param address such as `ipp://localhost/printers/Receipts`
    /// @param picture draws lines with characters that the printer's font lacks
    /// @param columns 48 on 80 mm paper, 32 on 58 mm
    /// @throws DeviceException with `Unsupported` when the queue changes what it gets
    public static RawQueue open(URI address, LinePicture picture, int columns) throws DeviceException {
        return open(address, picture, columns, IppPatience.USUAL);
    }

    static RawQueue open(URI address, LinePicture picture, int columns, IppPatience patience) throws DeviceException {
        var wire = new IppWire(address);
        try {
            IppMessage.Group queue = wire.printer(List.of("document-format-supported"));
            if (!queue.texts("document-format-supported").contains(FORMAT)) {
                throw new DeviceException(new Unsupported("takes no raw bytes"));
            }
            return new RawQueue(wire, patience, picture, columns);
        } catch (DeviceException e) {
            wire.close();
            throw e;
        }
    }

    @Override
    public Abilities abilities() {
        return new Abilities(columns, false);
    }

    /// The queue's faults are told; of the paper nobody can.
    @Override
    public Paper paper() throws DeviceException {
        wellOrFault();
        throw new DeviceException(mute());
    }

    @Override
    public void probe() throws DeviceException {
        paper();
    }

    private void wellOrFault() throws DeviceException {
        Optional<DeviceFault> fault =
                IppState.of(wire.printer(IppState.ATTRIBUTES)).fault();
        if (fault.isPresent()) throw new DeviceException(fault.get());
    }

    private static DeviceFault mute() {
        return new Mute(Duration.ZERO);
    }

    @Override
    public Outcome print(Slip slip) {
        IppFile file;
        try {
            wellOrFault();
            file = IppFile.raw("slip-" + UUID.randomUUID(), EscPosJob.bytes(slip, picture, columns));
        } catch (DeviceException e) {
            return new Outcome.NotPrinted(e.fault());
        }
        return switch (new IppSending(wire, patience).send(file, false, () -> true)) {
            case IppSending.Sent.Not not -> not.outcome();
            case IppSending.Sent.Ticket ticket ->
                passedOn(new IppFollowing(wire, patience, false, ticket.id()).follow(() -> true));
        };
    }

    private static Outcome passedOn(Outcome ofTheQueue) {
        return ofTheQueue instanceof Outcome.Printed ? new Outcome.Unknown(mute()) : ofTheQueue;
    }

    @Override
    public void close() {
        wire.close();
    }
}
