// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.util.Locale;
import java.util.Optional;
import org.tongban.device.scan.ScannerAddress;

/// What a device is for.
enum DeviceKind {
    READER,
    PRINTER,
    SCANNER,
    PAGE_PRINTER;

    /// As in device ids: `page-printer`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What an address in the form of a web address can only be.
    static Optional<DeviceKind> of(String address) {
        if (address.startsWith("ipp")) return Optional.of(PAGE_PRINTER);
        if (address.startsWith("usb:")) return Optional.of(READER);
        return address.startsWith("http")
                        || address.startsWith("ws:")
                        || address.startsWith(ScannerAddress.PREFIX)
                        || address.startsWith(ScannerAddress.CAMERA_PREFIX)
                ? Optional.of(SCANNER)
                : Optional.empty();
    }
}
