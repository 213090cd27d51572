// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tongban.device.Supervisor;
import org.tongban.device.page.PagePrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.device.receipt.Slip;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.MaterialVault;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Item;
import org.tongban.paper.Papers;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;

/// Gives a person their 承诺书: on sheets as it was signed, where the hall has a printer for them that works; else on the
/// roll what was promised and until when. Through the print journal; what may have come out is not printed twice.
public final class PledgePrinting {
    private final Out out;
    private final MaterialVault vault;
    private final Papers papers;
    private final Supplier<PaperFields> place;
    private final Function<SavedCase, Optional<Item>> item;

    /// Where papers come out, and what is written down of it.
    ///
    /// @param sheets where the hall has a printer for them
    public record Out(SlipOut roll, Optional<Supervisor<PagePrinter>> sheets, PrintJournal prints, Journal terminal) {}

    /// @param place what every paper says of hall and machine
    /// @param item the item in the very version that was signed, while it is still published
    public PledgePrinting(
            Out out,
            MaterialVault vault,
            Papers papers,
            Supplier<PaperFields> place,
            Function<SavedCase, Optional<Item>> item) {
        this.out = out;
        this.vault = vault;
        this.papers = papers;
        this.place = place;
        this.item = item;
    }

    /// Whether anything was promised in this case.
    public static boolean isIn(SavedCase saved) {
        return saved.submission().materials().stream().anyMatch(Material::isPromise);
    }

    /// Reads the letter from the disk; never on the screen's thread. The outcome comes on a printer's thread.
    ///
    /// @param wish size and language on the roll; the signed letter is printed as it is
    public void print(SavedCase saved, Print wish, Consumer<Outcome> whenKnown) {
        if (out.sheets().isEmpty()) {
            onRoll(saved, wish, whenKnown);
            return;
        }
        byte[] letter = letter(saved);
        var pages = new PagePrinting(out.prints(), out.terminal());
        var _ = SheetsOut.print(
                        out.sheets().get(),
                        (printer, wanted) -> pages.print(printer, saved.caseId(), PrintJournal.PLEDGE, letter, wanted))
                .thenAccept(outcome -> {
                    if (outcome instanceof Outcome.NotPrinted) {
                        onRoll(saved, wish, whenKnown);
                    } else {
                        whenKnown.accept(outcome);
                    }
                });
    }

    /// The signed letter's PDF.
    ///
    /// @throws IllegalArgumentException when nothing was promised
    public byte[] letter(SavedCase saved) {
        Material first = promises(saved).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing was promised in this case"));
        return vault.get(saved.caseId(), first.materialId());
    }

    private static List<Material> promises(SavedCase saved) {
        return saved.submission().materials().stream()
                .filter(Material::isPromise)
                .toList();
    }

    private void onRoll(SavedCase saved, Print wish, Consumer<Outcome> whenKnown) {
        String document = PrintJournal.PLEDGE_SLIP;
        Slip drawn = papers.slip(Paper.PLEDGE_SLIP, document, place.get().and(fields(saved)), wish);
        new JournalledSlip(out.roll(), out.prints(), out.terminal()).print(saved.caseId(), document, drawn, whenKnown);
    }

    private PaperFields fields(SavedCase saved) {
        var submission = saved.submission();
        return PaperFields.none()
                .with("item.name", submission.item().name())
                .with("case.localNumber", saved.localNumber().grouped())
                .with("applicant.name", submission.applicant().maskedName())
                .with("applicant.number", submission.applicant().maskedNumber())
                .with(
                        "agent.name",
                        submission.agent().map(agent -> agent.person().maskedName()))
                .with("pledge.consequence", consequence(saved))
                .with("owed", promises(saved).stream().map(PledgePrinting::owed).toList());
    }

    private static PaperFields owed(Material promise) {
        return PaperFields.none().with("name", promise.name()).with("until", promise.dueDate());
    }

    /// In the words that were signed; nothing when the item says something else by now.
    private Optional<String> consequence(SavedCase saved) {
        List<String> codes = promises(saved).stream().map(Material::code).toList();
        return item.apply(saved).stream()
                .flatMap(one -> one.materials().stream())
                .filter(material -> codes.contains(material.code()))
                .flatMap(material -> material.follow().stream())
                .map(Item.Follow::consequence)
                .distinct()
                .reduce((one, other) -> one + other);
    }
}
