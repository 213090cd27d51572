// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongban.device.DeviceFault;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.LoosePapers;
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

    private final LoosePapers slips;
    private final UiThread ui;
    private final Supplier<Print> wish;
    private final Showing<Shown> showing = new Showing<>(new Shown.Unasked());

    /// @param wish size and language
    public SlipViewModel(LoosePapers slips, UiThread ui, Supplier<Print> wish) {
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
        Print how = wish.get();
        print(whenKnown -> slips.print(paper, fields, how, whenKnown));
    }

    /// The same for a paper that is no loose one.
    ///
    /// @param job prints away from the screen's thread and says what came of it on any thread
    public void print(Consumer<Consumer<Outcome>> job) {
        if (isPrinting()) {
            return;
        }
        showing.show(new Shown.Printing());
        ui.load(
                () -> {
                    job.accept(outcome -> ui.show(() -> showing.show(new Shown.Came(outcome))));
                    return job;
                },
                _ -> {},
                failure -> showing.show(new Shown.Came(new Outcome.NotPrinted(
                        new DeviceFault.Broken(failure.getClass().getSimpleName())))));
    }
}
