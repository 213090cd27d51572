// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.Busy;
import org.tongban.device.DeviceFault.CoverOpen;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.NothingToScan;
import org.tongban.device.DeviceFault.Occupied;
import org.tongban.device.DeviceFault.PaperJam;
import org.tongban.device.DeviceFault.Unsupported;

/// SANE's status, which `scanimage` also ends with, as a fault.
final class SaneFault {
    static final int GOOD = 0;
    static final int END_OF_PAGE = 5;
    static final int OUT_OF_PAPER = 7;

    private SaneFault() {}

    /// @param status SANE_Status
    /// @param said the last thing that scanimage said, for a status that has two meanings
    static DeviceFault of(int status, String said) {
        return switch (status) {
            // libjpeg ends the program with 1 when a page has fewer lines than were announced.
            case 1 -> said.contains("scanlines") ? new Garbled("page cut short") : new Unsupported("SANE status 1");
            case 3 -> new Busy();
            case 4 -> new Unsupported("SANE status 4");
            case END_OF_PAGE -> new Garbled("page cut short");
            case 6 -> new PaperJam("feeder");
            case OUT_OF_PAPER -> new NothingToScan();
            case 8 -> new CoverOpen();
            case 9 -> new NotConnected("SANE: input or output failed");
            case 11 -> new Occupied("SANE: access denied");
            default -> new Broken("SANE status " + status);
        };
    }
}
