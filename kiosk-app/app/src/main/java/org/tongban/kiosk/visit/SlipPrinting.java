// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.Map;
import java.util.function.Consumer;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.device.receipt.Slip;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.PrintJournal.State;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.paper.Papers;
import org.tongban.paper.template.Print;

/// Prints a slip and keeps the print journal honest: INTENT before the printer is asked, SENT before the first byte,
/// then what the printer said. Blocks on the disk when it begins; never on the screen's thread.
public final class SlipPrinting {
    private final SlipOut out;
    private final PrintJournal journal;
    private final Journal terminal;
    private final Papers papers;
    private final ReceiptMapper mapper;
    private final Print wish;

    /// Prints in normal size; see [#as(Print)].
    public SlipPrinting(SlipOut out, PrintJournal journal, Journal terminal, Papers papers, ReceiptMapper mapper) {
        this(out, journal, terminal, papers, mapper, Print.NORMAL);
    }

    private SlipPrinting(
            SlipOut out, PrintJournal journal, Journal terminal, Papers papers, ReceiptMapper mapper, Print wish) {
        this.terminal = terminal;
        this.out = out;
        this.journal = journal;
        this.papers = papers;
        this.mapper = mapper;
        this.wish = wish;
    }

    /// The same, for another size or language.
    public SlipPrinting as(Print other) {
        return new SlipPrinting(out, journal, terminal, papers, mapper, other);
    }

    /// Prints what is true of the case now. The outcome comes on the printer's thread.
    public void print(SavedCase saved, Consumer<Outcome> whenKnown) {
        String document = ReceiptMapper.isDelivered(saved) ? "receipt-slip" : "submission-slip";
        int before = (int) journal.printsOf(saved.caseId()).stream()
                .filter(print -> print.document().equals(document))
                .filter(print -> print.state() != State.NOT_PRINTED)
                .count();
        PrintJournal.Print print = journal.intend(saved.caseId(), document);
        Slip drawn = papers.receiptSlip(mapper.receipt(saved, before), wish);
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
