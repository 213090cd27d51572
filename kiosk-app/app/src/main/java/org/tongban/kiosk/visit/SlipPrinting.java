// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.function.Consumer;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.PrintJournal.State;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.paper.Papers;
import org.tongban.paper.template.Print;

/// Prints the receipt of a case through the print journal. Blocks on the disk when it begins; never on the screen's
/// thread.
public final class SlipPrinting {
    private final JournalledSlip out;
    private final PrintJournal journal;
    private final Papers papers;
    private final ReceiptMapper mapper;
    private final Print wish;

    /// Prints in normal size; see [#as(Print)].
    public SlipPrinting(SlipOut out, PrintJournal journal, Journal terminal, Papers papers, ReceiptMapper mapper) {
        this(new JournalledSlip(out, journal, terminal), journal, papers, mapper, Print.NORMAL);
    }

    private SlipPrinting(JournalledSlip out, PrintJournal journal, Papers papers, ReceiptMapper mapper, Print wish) {
        this.out = out;
        this.journal = journal;
        this.papers = papers;
        this.mapper = mapper;
        this.wish = wish;
    }

    /// The same, for another size or language.
    public SlipPrinting as(Print other) {
        return new SlipPrinting(out, journal, papers, mapper, other);
    }

    /// Prints what is true of the case now. The outcome comes on the printer's thread.
    public void print(SavedCase saved, Consumer<Outcome> whenKnown) {
        String document = ReceiptMapper.isDelivered(saved) ? "receipt-slip" : "submission-slip";
        int before = (int) journal.printsOf(saved.caseId()).stream()
                .filter(print -> print.document().equals(document))
                .filter(print -> print.state() != State.NOT_PRINTED)
                .count();
        out.print(saved.caseId(), document, papers.receiptSlip(mapper.receipt(saved, before), wish), whenKnown);
    }
}
