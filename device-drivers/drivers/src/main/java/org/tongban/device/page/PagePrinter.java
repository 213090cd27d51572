// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import org.tongban.device.Device;
import org.tongban.device.DeviceException;
import org.tongban.device.Supervisor.Wanted;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;

/// Prints sheets of A4 and says the truth about them.
public interface PagePrinter extends Device {

    /// What this printer can do; probed once when it is opened.
    ///
    /// @param model as its maker names it
    /// @param confirmsJobs true when "completed" means that the sheets are out; false when it may only mean
    ///     that the bytes went on to a printer behind a queue
    record Abilities(String model, boolean confirmsJobs) {}

    /// How much paper there is, by the printer's own sensors.
    enum Paper {
        PRESENT,
        LOW
    }

    /// One paper to print.
    ///
    /// @param name tells the job from every other; stands in the printer's list for anybody to read, so it
    ///     must hold nothing of a person
    /// @param pdf the file as it is
    record Job(String name, byte[] pdf) {
        public Job {
            if (!name.matches("[A-Za-z0-9-]{1,60}")) throw new IllegalArgumentException("no name for a job");
        }

        @Override
        public String toString() {
            return "Job[" + name + ", " + pdf.length + " bytes]";
        }
    }

    Abilities abilities();

    /// Asked of the printer itself.
    ///
    /// @throws DeviceException with `PaperOut`, `CoverOpen`, `PaperJam` or `Broken` when it cannot print now
    Paper paper() throws DeviceException;

    /// Prints a paper: state before, the file, then the job is followed until it ends. A job that cannot go on, or
    /// that nobody wants any more, is taken back: what stayed in a printer's memory would come out before a
    /// stranger
    /// when the next one brings paper.
    Outcome print(Job job, Wanted wanted);
}
