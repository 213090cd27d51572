// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.Supervisor;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.device.receipt.ReceiptPrinter.Paper;
import org.tongban.device.receipt.Slip;

/// Puts one slip out of the printer and tells the truth about it. The outcome comes on the printer's thread.
public final class SlipOut {
    private final Supervisor<ReceiptPrinter> printer;

    public SlipOut(Supervisor<ReceiptPrinter> printer) {
        this.printer = printer;
    }

    /// @param beforeFirstByte runs on the printer's thread when there is paper and the slip is about to be sent
    public void print(Slip slip, Runnable beforeFirstByte, Consumer<Outcome> whenKnown) {
        AtomicBoolean sent = new AtomicBoolean();
        var _ = printer.submit((device, _) -> send(device, slip, beforeFirstByte, sent))
                .exceptionally(failure -> outcomeOf(failure, sent.get()))
                .thenAccept(whenKnown);
    }

    private static Outcome send(ReceiptPrinter device, Slip slip, Runnable beforeFirstByte, AtomicBoolean sent)
            throws DeviceException {
        if (paperOf(device) == Paper.OUT) {
            return new Outcome.NotPrinted(new DeviceFault.PaperOut());
        }
        beforeFirstByte.run();
        sent.set(true);
        return device.print(slip);
    }

    /// A printer that never says a word is tried; what becomes of the slip is then unknown, not refused.
    private static Paper paperOf(ReceiptPrinter device) throws DeviceException {
        try {
            return device.paper();
        } catch (DeviceException e) {
            if (e.fault() instanceof DeviceFault.Mute) {
                return Paper.PRESENT;
            }
            throw e;
        }
    }

    static Outcome outcomeOf(Throwable failure, boolean sent) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        DeviceFault fault = cause instanceof DeviceException device
                ? device.fault()
                : new DeviceFault.Broken(cause.getClass().getSimpleName());
        return sent ? new Outcome.Unknown(fault) : new Outcome.NotPrinted(fault);
    }

    static String name(DeviceFault fault) {
        return fault.getClass().getSimpleName();
    }
}
