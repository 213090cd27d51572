// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.function.Consumer;
import org.tongban.device.Supervisor;
import org.tongban.device.page.PagePrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.MaterialVault;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.SavedCase;

/// Prints the form that was signed, as it was signed, on sheets, through the print journal.
public final class FormPrinting {
    private final Supervisor<PagePrinter> sheets;
    private final PagePrinting printing;
    private final MaterialVault vault;

    public FormPrinting(Supervisor<PagePrinter> sheets, PagePrinting printing, MaterialVault vault) {
        this.sheets = sheets;
        this.printing = printing;
        this.vault = vault;
    }

    /// Reads the form from the disk; never on the screen's thread. The outcome comes on the printer's thread.
    public void print(SavedCase saved, Consumer<Outcome> whenKnown) {
        byte[] form = form(vault, saved);
        var _ = SheetsOut.print(
                        sheets,
                        (printer, wanted) ->
                                printing.print(printer, saved.caseId(), PrintJournal.SIGNED_FORM, form, wanted))
                .thenAccept(whenKnown);
    }

    /// The signed form's PDF.
    ///
    /// @throws IllegalArgumentException when the case has none
    public static byte[] form(MaterialVault vault, SavedCase saved) {
        Material form = saved.submission().materials().stream()
                .filter(one -> one.code().equals(Material.SIGNED_FORM))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("this case has no signed form"));
        return vault.get(saved.caseId(), form.materialId());
    }
}
