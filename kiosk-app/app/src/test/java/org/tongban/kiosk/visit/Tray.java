// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tongban.device.Supervisor;
import org.tongban.device.page.PagePrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;

/// A printer for sheets that keeps what it was given, and says what the test wants.
public final class Tray implements PagePrinter {
    public final List<Job> jobs = new CopyOnWriteArrayList<>();
    public volatile boolean breaksOff;
    public volatile Outcome outcome = new Outcome.Printed(true);

    @Override
    public Abilities abilities() {
        return new Abilities("tray", true);
    }

    @Override
    public Paper paper() {
        return Paper.PRESENT;
    }

    @Override
    public Outcome print(Job job, Supervisor.Wanted wanted) {
        jobs.add(job);
        if (breaksOff) {
            throw new IllegalStateException("broke off in the middle");
        }
        return outcome;
    }

    @Override
    public void probe() {}

    @Override
    public void close() {}
}
