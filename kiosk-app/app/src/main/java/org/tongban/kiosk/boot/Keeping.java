// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.time.Duration;
import java.time.ZoneId;
import org.tongban.kiosk.casework.UnsentAge;
import org.tongban.kiosk.safe.KeyGuard;
import org.tongban.kiosk.safe.SafeSettings.Suite;

/// How the safe is closed, when staff are told of what waits, and how long what was delivered is kept.
///
/// @param guard of the terminal's own key
/// @param kept after a delivery that the platform has confirmed once more
public record Keeping(Suite suite, KeyGuard guard, UnsentAge age, Duration kept) {

    static Keeping read(SettingsFile file, ZoneId zone, boolean demonstration) throws SettingsException {
        return new Keeping(
                suite(file, demonstration),
                guard(file),
                new UnsentAge(
                        zone,
                        file.dates("hall.holidays"),
                        file.dates("hall.worked-weekends"),
                        Duration.ofMinutes(file.number("unsent.warn-minutes", 120)),
                        Duration.ofMinutes(file.number("unsent.alarm-minutes", 1_440))),
                Duration.ofDays(file.number("delivered.kept-days", 30)));
    }

    private static KeyGuard guard(SettingsFile file) throws SettingsException {
        String guard = file.text("safe.key-guard").orElse("file");
        return KeyGuard.named(guard)
                .orElseThrow(() -> file.wrong(
                        "safe.key-guard",
                        "must be file, passphrase:FILE, systemd-creds:host, systemd-creds:tpm2,"
                                + " systemd-creds:host+tpm2 or dpapi"));
    }

    private static Suite suite(SettingsFile file, boolean demonstration) throws SettingsException {
        String sealing = file.text("sealing").orElse("aes-256-gcm");
        if (sealing.equals("aes-256-gcm")) {
            return Suite.AES_256_GCM;
        }
        if (sealing.equals("sm4-gcm")) {
            return Suite.SM4_GCM;
        }
        if (sealing.equals("none") && demonstration) {
            return Suite.NONE;
        }
        throw file.wrong("sealing", "must be aes-256-gcm or sm4-gcm; none is for demonstrations only");
    }
}
