// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tongban.device.DeviceFault;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.receipt.Slip;

/// A receipt printer that keeps what it was given, and runs out of paper where the test wants it.
final class Roll implements ReceiptPrinter {
    final List<Slip> slips = new CopyOnWriteArrayList<>();
    /// The slip, counted from 1, that does not come out; 0 for none.
    volatile int failsAt;

    @Override
    public Abilities abilities() {
        return new Abilities(48, true);
    }

    @Override
    public Paper paper() {
        return Paper.PRESENT;
    }

    @Override
    public Outcome print(Slip slip) {
        slips.add(slip);
        return slips.size() == failsAt ? new Outcome.NotPrinted(new DeviceFault.PaperOut()) : new Outcome.Printed(true);
    }

    @Override
    public void probe() {}

    @Override
    public void close() {}
}
