// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.Locale;

/// Column names as they are compared: `TASK_CODE`, `taskCode` and `task_code` are one. Pure.
final class Normal {
    private Normal() {}

    static String name(String column) {
        return column.toLowerCase(Locale.ROOT).replace("_", "").strip();
    }
}
