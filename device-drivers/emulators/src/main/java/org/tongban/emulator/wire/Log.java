// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

/// Writes what happens to standard error. Standard output belongs to the READY line alone.
public final class Log {

    private Log() {}

    /// One line; never a person's data.
    public static void line(String part, String text) {
        System.err.println(part + ": " + text);
    }
}
