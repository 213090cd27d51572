// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.util.Optional;
import org.tongban.kiosk.boot.SettingsStore.Signed;
import picocli.CommandLine.Option;

/// Who changes a setting, and why.
final class ConfigSigned {
    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "why, for whoever comes after you")
    private String why = "";

    @Option(names = "--by", paramLabel = "NAME", description = "who; else the account")
    private String by = account();

    Signed signed() {
        return new Signed(by, why);
    }

    /// The account that a technician came in with, also behind sudo.
    static String account() {
        return Optional.ofNullable(System.getenv("SUDO_USER")).orElseGet(() -> System.getProperty("user.name", ""));
    }
}
