// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

/// Lets no process outlive the demonstration, also when that is ended from outside (SIGTERM, a time limit).
final class Ties {
    private Ties() {}

    /// The same process, which now ends with this one.
    static Process tied(Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }
}
