// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.device.receipt.Slip;
import org.tongban.kiosk.casework.Journal;
import org.tongban.paper.Papers;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;

/// Prints slips that belong to no saved case here: progress, tickets, bookings, calls for help, staff lists. What came
/// of it stands in the terminal's journal without any person. The outcome comes on the printer's thread.
public final class LooseSlips {
    private final SlipOut out;
    private final Journal journal;
    private final Papers papers;
    private final Supplier<PaperFields> place;

    /// @param place what every slip says of hall and machine
    public LooseSlips(SlipOut out, Journal journal, Papers papers, Supplier<PaperFields> place) {
        this.out = out;
        this.journal = journal;
        this.papers = papers;
        this.place = place;
    }

    /// Draws and prints. Never on the screen's thread.
    public void print(Paper paper, PaperFields fields, Print wish, Consumer<Outcome> whenKnown) {
        String id = UUID.randomUUID().toString();
        Slip slip = papers.slip(paper, id, place.get().and(fields), wish);
        out.print(slip, () -> {}, outcome -> {
            journal.record("SLIP_" + word(outcome), id, Map.of("document", paper.id(), "why", why(outcome)));
            whenKnown.accept(outcome);
        });
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
