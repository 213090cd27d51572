// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tongban.device.Supervisor;
import org.tongban.device.page.PagePrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;

/// Hands a job to the printer for sheets and tells the truth about it: what broke off after the printer had the job may
/// have come out.
final class SheetsOut {
    private SheetsOut() {}

    /// Never fails; completes on the printer's thread.
    static CompletableFuture<Outcome> print(Supervisor<PagePrinter> printer, Supervisor.Job<PagePrinter, Outcome> job) {
        AtomicBoolean begun = new AtomicBoolean();
        return printer.submit((device, wanted) -> {
                    begun.set(true);
                    return job.run(device, wanted);
                })
                .exceptionally(failure -> SlipOut.outcomeOf(failure, begun.get()));
    }
}
