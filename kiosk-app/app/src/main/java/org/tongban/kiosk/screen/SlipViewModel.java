// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.function.Supplier;
import org.tongban.device.DeviceFault;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.LooseSlips;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;

/// One slip that somebody may want, and what became of it. On the screen's thread.
public final class SlipViewModel {

    /// What is known of the slip.
    public sealed interface Shown {
        record Unasked() implements Shown {}

        record Printing() implements Shown {}

        record Came(Outcome outcome) implements Shown {}
    }

    private final LooseSlips slips;
    private final UiThread ui;
    private final Supplier<Print> wish;
    private final Showing<Shown> showing = new Showing<>(new Shown.Unasked());

    /// @param wish size and language
    public SlipViewModel(LooseSlips slips, UiThread ui, Supplier<Print> wish) {
        this.slips = slips;
        this.ui = ui;
        this.wish = wish;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public boolean isPrinting() {
        return showing.now() instanceof Shown.Printing;
    }

    /// Asks the printer; a second wish while it prints is not heard.
    public void print(Paper paper, PaperFields fields) {
        if (isPrinting()) {
            return;
        }
        Print how = wish.get();
        showing.show(new Shown.Printing());
        ui.load(
                () -> {
                    slips.print(paper, fields, how, outcome -> ui.show(() -> showing.show(new Shown.Came(outcome))));
                    return paper;
                },
                _ -> {},
                failure -> showing.show(new Shown.Came(new Outcome.NotPrinted(
                        new DeviceFault.Broken(failure.getClass().getSimpleName())))));
    }
}
