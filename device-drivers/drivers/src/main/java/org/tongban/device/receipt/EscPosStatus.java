// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import java.util.Optional;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.Busy;
import org.tongban.device.DeviceFault.CoverOpen;
import org.tongban.device.DeviceFault.PaperJam;
import org.tongban.device.DeviceFault.PaperOut;

/// The answers to the real-time status requests DLE EOT 1 to 4 of ESC/POS, one byte each.
///
/// @param printer DLE EOT 1: bit 3 offline
/// @param offline DLE EOT 2: bit 2 cover, bit 5 stopped at the paper's end, bit 6 error
/// @param error DLE EOT 3: bit 2 mechanical, bit 3 cutter, bit 5 unrecoverable, bit 6 recovers by itself
/// @param roll DLE EOT 4: bits 2 and 3 near the end, bits 5 and 6 end
record EscPosStatus(int printer, int offline, int error, int roll) {

    /// The same from automatic status back (GS a), whose bits lie elsewhere.
    ///
    /// @param first bit 3 offline, bit 5 cover
    /// @param second bits as in DLE EOT 3
    /// @param third bits 0 and 1 near the end, bits 2 and 3 end
    static EscPosStatus ofAutomatic(int first, int second, int third) {
        int cover = (first & 0x20) != 0 ? 0x04 : 0;
        int nearEnd = (third & 0x03) != 0 ? 0x0C : 0;
        int end = (third & 0x0C) != 0 ? 0x60 : 0;
        return new EscPosStatus(first & 0x08, cover, second & 0x6C, nearEnd | end);
    }

    /// True for a byte that can be such an answer: bits 1 and 4 set, bits 0 and 7 not.
    static boolean isAnswer(int value) {
        return (value & 0x93) == 0x12;
    }

    /// Why it cannot print now. An open cover comes first: while it is open, the paper seems to be out too.
    Optional<DeviceFault> fault() {
        if ((offline & 0x04) != 0) return Optional.of(new CoverOpen());
        if ((roll & 0x60) != 0 || (offline & 0x20) != 0) return Optional.of(new PaperOut());
        if ((error & 0x08) != 0) return Optional.of(new PaperJam("cutter"));
        if ((error & 0x20) != 0) return Optional.of(new Broken("unrecoverable"));
        if ((error & 0x04) != 0) return Optional.of(new PaperJam("mechanical"));
        if ((error & 0x40) != 0) return Optional.of(new Busy());
        if ((offline & 0x40) != 0) return Optional.of(new Broken("error without a cause"));
        if ((printer & 0x08) != 0) return Optional.of(new Busy());
        return Optional.empty();
    }

    ReceiptPrinter.Paper paper() {
        if ((roll & 0x60) != 0) return ReceiptPrinter.Paper.OUT;
        return (roll & 0x0C) != 0 ? ReceiptPrinter.Paper.LOW : ReceiptPrinter.Paper.PRESENT;
    }
}
