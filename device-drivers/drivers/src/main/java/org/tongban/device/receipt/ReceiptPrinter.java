// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import org.tongban.device.Device;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;

/// Prints slips and says the truth about its paper.
public interface ReceiptPrinter extends Device {

    /// What this model can do; probed once when it is opened, fixed for the life of the device.
    ///
    /// @param columns half-width characters a line: 48 on 80 mm paper, 32 on 58 mm
    /// @param confirmsJobs true when the printer tells that a job has left the head (GS ( H function 48)
    record Abilities(int columns, boolean confirmsJobs) {}

    /// How much paper there is, by the printer's own sensors.
    enum Paper {
        PRESENT,
        LOW,
        OUT
    }

    /// What became of a slip.
    sealed interface Outcome {
        /// It was printed.
        ///
        /// @param confirmed true when the printer said so itself; false when it was inferred
        ///     from its state after the job
        record Printed(boolean confirmed) implements Outcome {}

        /// Nothing or only a part came out.
        record NotPrinted(DeviceFault fault) implements Outcome {}

        /// The bytes went out and nobody knows what became of them. Never repeat by yourself: ask.
        record Unknown(DeviceFault fault) implements Outcome {}
    }

    Abilities abilities();

    /// Asked of the printer itself.
    ///
    /// @throws DeviceException with `PaperOut`, `CoverOpen`, `PaperJam` or `Broken` when it cannot print now,
    ///     with `Mute` when it takes bytes and has never answered
    Paper paper() throws DeviceException;

    /// Prints a slip: status before, bytes, status after. Bounded by the slip's length at the line's speed.
    Outcome print(Slip slip);
}
