// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.Map;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.Supervisor.Wanted;
import org.tongban.device.page.PagePrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.PrintJournal.State;

/// Prints an A4 paper of a case and keeps the print journal honest: INTENT before the printer is asked, SENT before
/// the
/// first byte, then what the printer said. Blocks until the outcome is known; call it on the printer's thread.
public final class PagePrinting {
    private final PrintJournal prints;
    private final Journal terminal;

    public PagePrinting(PrintJournal prints, Journal terminal) {
        this.prints = prints;
        this.terminal = terminal;
    }

    /// @param document what the paper is, as the journal names it
    public Outcome print(PagePrinter printer, CaseId caseId, String document, byte[] pdf, Wanted wanted) {
        PrintJournal.Print print = prints.intend(caseId, document);
        Outcome outcome = sent(printer, new PagePrinter.Job(print.printId(), pdf), wanted);
        switch (outcome) {
            case Outcome.Printed _ -> write(print, State.PRINTED, "");
            case Outcome.NotPrinted no -> write(print, State.NOT_PRINTED, name(no.fault()));
            case Outcome.Unknown unknown -> write(print, State.UNKNOWN, name(unknown.fault()));
        }
        return outcome;
    }

    private Outcome sent(PagePrinter printer, PagePrinter.Job job, Wanted wanted) {
        try {
            var _ = printer.paper();
        } catch (DeviceException e) {
            return new Outcome.NotPrinted(e.fault());
        }
        prints.moveTo(job.name(), State.SENT, "");
        return printer.print(job, wanted);
    }

    private void write(PrintJournal.Print print, State state, String why) {
        prints.moveTo(print.printId(), state, why);
        terminal.record(
                "PRINT_" + state.name(), print.caseId().toString(), Map.of("document", print.document(), "why", why));
    }

    private static String name(DeviceFault fault) {
        return fault.getClass().getSimpleName();
    }
}
