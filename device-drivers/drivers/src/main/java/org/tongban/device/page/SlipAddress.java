// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import java.net.URI;
import org.tongban.device.DeviceException;
import org.tongban.device.receipt.EscPosPrinter;
import org.tongban.device.receipt.LinePicture;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.transport.TransportAddress;

/// Where a receipt printer is, as people write it down: a line of its own (`PATH`, `PATH@BAUD`, `tcp:HOST:PORT`), or a
/// raw queue of the system (`ipp://HOST/printers/NAME`).
public sealed interface SlipAddress {

    /// Opens the printer that is there, bounded in time.
    ///
    /// @param picture draws lines with characters that the printer's font lacks
    /// @param columns 48 on 80 mm paper, 32 on 58 mm
    ReceiptPrinter open(LinePicture picture, int columns) throws DeviceException;

    /// A printer on a line.
    record Line(TransportAddress address) implements SlipAddress {
        @Override
        public ReceiptPrinter open(LinePicture picture, int columns) throws DeviceException {
            return EscPosPrinter.open(address, picture, columns);
        }
    }

    /// A printer behind a queue.
    record Queue(URI address) implements SlipAddress {
        @Override
        public ReceiptPrinter open(LinePicture picture, int columns) throws DeviceException {
            return RawQueue.open(address, picture, columns);
        }
    }

    /// @throws IllegalArgumentException when the text is no address, with a message for a technician
    static SlipAddress parse(String text) {
        return text.startsWith("ipp:") || text.startsWith("ipps:")
                ? new Queue(IppPagePrinter.address(text))
                : new Line(TransportAddress.parse(text));
    }
}
