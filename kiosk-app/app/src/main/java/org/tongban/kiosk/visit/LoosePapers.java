// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongban.device.Supervisor;
import org.tongban.device.page.PagePrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.device.receipt.Slip;
import org.tongban.kiosk.casework.Journal;
import org.tongban.paper.Papers;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;

/// Prints papers that belong to no saved case here: guides, notices, progress, tickets, bookings, calls for help, staff
/// lists. What goes onto sheets comes out of the printer for sheets where the hall has one that works, else on the
/// roll. What came of it stands in the terminal's journal without any person. The outcome comes on a printer's thread.
public final class LoosePapers {
    private final SlipOut roll;
    private final Optional<Supervisor<PagePrinter>> sheets;
    private final Journal journal;
    private final Papers papers;
    private final Supplier<PaperFields> place;

    /// @param place what every paper says of hall and machine
    public LoosePapers(
            SlipOut roll,
            Optional<Supervisor<PagePrinter>> sheets,
            Journal journal,
            Papers papers,
            Supplier<PaperFields> place) {
        this.roll = roll;
        this.sheets = sheets;
        this.journal = journal;
        this.papers = papers;
        this.place = place;
    }

    /// Whether this terminal can print it at all: what is signed by hand needs a printer for sheets.
    public boolean canPrint(Paper paper) {
        return paper.form() == Paper.Form.SLIP || paper.onRoll().isPresent() || sheets.isPresent();
    }

    /// Draws and prints. Never on the screen's thread.
    ///
    /// @throws IllegalArgumentException when it cannot be printed here: see [#canPrint(Paper)]
    public void print(Paper paper, PaperFields fields, Print wish, Consumer<Outcome> whenKnown) {
        PaperFields all = place.get().and(fields);
        if (paper.form() == Paper.Form.SLIP) {
            onRoll(paper, all, wish, whenKnown);
        } else if (sheets.isPresent()) {
            onSheets(sheets.get(), paper, papers.pdf(paper, all, wish), outcome -> {
                if (outcome instanceof Outcome.NotPrinted && paper.onRoll().isPresent()) {
                    onRoll(paper.onRoll().get(), all, wish, whenKnown);
                } else {
                    whenKnown.accept(outcome);
                }
            });
        } else {
            Paper slip = paper.onRoll()
                    .orElseThrow(() -> new IllegalArgumentException("no printer for sheets: " + paper.id()));
            onRoll(slip, all, wish, whenKnown);
        }
    }

    private void onSheets(Supervisor<PagePrinter> printer, Paper paper, byte[] pdf, Consumer<Outcome> whenKnown) {
        String id = UUID.randomUUID().toString();
        var job = new PagePrinter.Job(id, pdf);
        var _ = SheetsOut.print(printer, (device, wanted) -> device.print(job, wanted))
                .thenAccept(outcome -> {
                    record(paper, id, outcome);
                    whenKnown.accept(outcome);
                });
    }

    private void onRoll(Paper paper, PaperFields fields, Print wish, Consumer<Outcome> whenKnown) {
        String id = UUID.randomUUID().toString();
        next(paper, papers.slips(paper, id, fields, wish).iterator(), whenKnown);
    }

    /// Page after page; the first that does not come out ends it, and is what is said.
    private void next(Paper paper, Iterator<Slip> pages, Consumer<Outcome> whenKnown) {
        Slip page = pages.next();
        roll.print(page, () -> {}, outcome -> {
            record(paper, page.id(), outcome);
            if (outcome instanceof Outcome.Printed && pages.hasNext()) {
                next(paper, pages, whenKnown);
            } else {
                whenKnown.accept(outcome);
            }
        });
    }

    private void record(Paper paper, String id, Outcome outcome) {
        journal.record("SLIP_" + word(outcome), id, Map.of("document", paper.id(), "why", why(outcome)));
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Printed _ -> "PRINTED";
            case Outcome.NotPrinted _ -> "NOT_PRINTED";
            case Outcome.Unknown _ -> "UNKNOWN";
        };
    }

    private static String why(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Printed _ -> "";
            case Outcome.NotPrinted no -> SlipOut.name(no.fault());
            case Outcome.Unknown unknown -> SlipOut.name(unknown.fault());
        };
    }
}
