// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.Map;
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
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.PrintJournal.Print;
import org.tongban.kiosk.casework.PrintJournal.State;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.paper.Papers;

/// Prints a slip and keeps the print journal honest: INTENT before the printer is asked, SENT before the first byte,
/// then what the printer said. Blocks on the disk when it begins; never on the screen's thread.
public final class SlipPrinting {
    private final Supervisor<ReceiptPrinter> printer;
    private final PrintJournal journal;
    private final Journal terminal;
    private final Papers papers;
    private final ReceiptMapper mapper;

    public SlipPrinting(
            Supervisor<ReceiptPrinter> printer,
            PrintJournal journal,
            Journal terminal,
            Papers papers,
            ReceiptMapper mapper) {
        this.terminal = terminal;
        this.printer = printer;
        this.journal = journal;
        this.papers = papers;
        this.mapper = mapper;
    }

    /// Prints what is true of the case now. The outcome comes on the printer's thread.
    public void print(SavedCase saved, Consumer<Outcome> whenKnown) {
        String document = ReceiptMapper.isDelivered(saved) ? "receipt-slip" : "submission-slip";
        int before = (int) journal.printsOf(saved.caseId()).stream()
                .filter(print -> print.document().equals(document))
                .filter(print -> print.state() != State.NOT_PRINTED)
                .count();
        Print print = journal.intend(saved.caseId(), document);
        Slip drawn = papers.receiptSlip(mapper.receipt(saved, before));
        Slip slip = new Slip(print.printId(), drawn.parts());
        AtomicBoolean sent = new AtomicBoolean();
        var _ = printer.submit((device, _) -> send(device, slip, sent))
                .exceptionally(failure -> outcomeOf(failure, sent.get()))
                .thenAccept(outcome -> {
                    write(print, outcome);
                    whenKnown.accept(outcome);
                });
    }

    private Outcome send(ReceiptPrinter device, Slip slip, AtomicBoolean sent) throws DeviceException {
        if (paperOf(device) == Paper.OUT) {
            return new Outcome.NotPrinted(new DeviceFault.PaperOut());
        }
        journal.moveTo(slip.id(), State.SENT, "");
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

    private static Outcome outcomeOf(Throwable failure, boolean sent) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        DeviceFault fault = cause instanceof DeviceException device
                ? device.fault()
                : new DeviceFault.Broken(cause.getClass().getSimpleName());
        return sent ? new Outcome.Unknown(fault) : new Outcome.NotPrinted(fault);
    }

    private void write(Print print, Outcome outcome) {
        switch (outcome) {
            case Outcome.Printed _ -> write(print, State.PRINTED, "");
            case Outcome.NotPrinted no -> write(print, State.NOT_PRINTED, name(no.fault()));
            case Outcome.Unknown unknown -> write(print, State.UNKNOWN, name(unknown.fault()));
        }
    }

    private void write(Print print, State state, String why) {
        journal.moveTo(print.printId(), state, why);
        terminal.record(
                "PRINT_" + state.name(), print.caseId().toString(), Map.of("document", print.document(), "why", why));
    }

    private static String name(DeviceFault fault) {
        return fault.getClass().getSimpleName();
    }
}
