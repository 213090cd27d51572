// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import org.tongban.kiosk.safe.KeyGuard;
import org.tongban.kiosk.safe.SafeSettings.Suite;

/// How the safe is closed.
///
/// @param guard of the terminal's own key
public record Sealed(Suite suite, KeyGuard guard) {

    static Sealed read(SettingsFile file, boolean demonstration) throws SettingsException {
        String guard = file.text("safe.key-guard").orElse("file");
        return new Sealed(
                suite(file, demonstration),
                KeyGuard.named(guard)
                        .orElseThrow(() -> file.wrong(
                                "safe.key-guard",
                                "must be file, passphrase:FILE, systemd-creds:host, systemd-creds:tpm2,"
                                        + " systemd-creds:host+tpm2 or dpapi")));
    }

    private static Suite suite(SettingsFile file, boolean demonstration) throws SettingsException {
        String sealing = file.text("sealing").orElse("aes-256-gcm");
        if (sealing.equals("aes-256-gcm")) {
            return Suite.AES_256_GCM;
        }
        if (sealing.equals("none") && demonstration) {
            return Suite.NONE;
        }
        throw file.wrong("sealing", "must be aes-256-gcm; none is for demonstrations only");
    }
}
