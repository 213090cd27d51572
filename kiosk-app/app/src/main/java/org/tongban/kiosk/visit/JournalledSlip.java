// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.Map;
import java.util.function.Consumer;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.device.receipt.Slip;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.PrintJournal.State;

/// Prints a case's paper on the roll and keeps the print journal honest: INTENT before the printer is asked, SENT
/// before
/// the first byte, then what the printer said. Blocks on the disk when it begins; never on the screen's thread.
final class JournalledSlip {
    private final SlipOut out;
    private final PrintJournal journal;
    private final Journal terminal;

    JournalledSlip(SlipOut out, PrintJournal journal, Journal terminal) {
        this.out = out;
        this.journal = journal;
        this.terminal = terminal;
    }

    /// The outcome comes on the printer's thread.
    ///
    /// @param document what the paper is, as the journal names it
    void print(CaseId caseId, String document, Slip drawn, Consumer<Outcome> whenKnown) {
        PrintJournal.Print print = journal.intend(caseId, document);
        Slip slip = new Slip(print.printId(), drawn.parts());
        out.print(slip, () -> journal.moveTo(print.printId(), State.SENT, ""), outcome -> {
            write(print, outcome);
            whenKnown.accept(outcome);
        });
    }

    private void write(PrintJournal.Print print, Outcome outcome) {
        switch (outcome) {
            case Outcome.Printed _ -> write(print, State.PRINTED, "");
            case Outcome.NotPrinted no -> write(print, State.NOT_PRINTED, SlipOut.name(no.fault()));
            case Outcome.Unknown unknown -> write(print, State.UNKNOWN, SlipOut.name(unknown.fault()));
        }
    }

    private void write(PrintJournal.Print print, State state, String why) {
        journal.moveTo(print.printId(), state, why);
        terminal.record(
                "PRINT_" + state.name(), print.caseId().toString(), Map.of("document", print.document(), "why", why));
    }
}
