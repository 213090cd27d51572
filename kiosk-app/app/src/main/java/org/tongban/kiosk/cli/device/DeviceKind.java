// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.util.Locale;

/// What a device is for.
enum DeviceKind {
    READER,
    PRINTER,
    SCANNER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
