// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.tongban.kiosk.casework.UnsentAge;
import org.tongban.kiosk.courier.OffPeak;
import org.tongban.kiosk.courier.Pace;
import org.tongban.kiosk.safe.KeyGuard;
import org.tongban.kiosk.safe.SafeSettings.Suite;
import org.tongban.kiosk.settings.SettingsException;

/// How the safe is closed, when staff are told of what waits, and how long what was delivered is kept.
///
/// @param guard of the terminal's own key
/// @param pace how much of the line the courier may use
/// @param counterFile where the highest counter is noted; best outside of what is backed up
/// @param kept after a delivery that the platform has confirmed once more
public record Keeping(
        Suite suite, KeyGuard guard, UnsentAge age, Duration kept, Pace pace, Optional<Path> counterFile) {

    private static final int MOST_SIDE_BY_SIDE = 16;

    static Keeping read(SettingsFile file, ZoneId zone, boolean demonstration) throws SettingsException {
        return new Keeping(
                suite(file, demonstration),
                guard(file),
                new UnsentAge(
                        zone,
                        file.dates("hall.holidays"),
                        file.dates("hall.worked-weekends"),
                        Duration.ofMinutes(file.number("unsent.warn-minutes")),
                        Duration.ofMinutes(file.number("unsent.alarm-minutes")),
                        Duration.ofDays(file.number("unsent.hard-cap-days"))),
                Duration.ofDays(file.number("delivered.kept-days")),
                pace(file, zone),
                file.text("safe.counter-file").map(Path::of));
    }

    /// `courier.materials-hours` is such as `20:00-06:00`.
    private static Pace pace(SettingsFile file, ZoneId zone) throws SettingsException {
        int cases = file.number("courier.side-by-side");
        if (cases < 1 || cases > MOST_SIDE_BY_SIDE) {
            throw file.wrong("courier.side-by-side", "must be from 1 to " + MOST_SIDE_BY_SIDE);
        }
        long bytes = 1024L * file.number("courier.kilobytes-on-the-way");
        Optional<String> hours = file.text("courier.materials-hours");
        return new Pace(cases, bytes, hours.isEmpty() ? Optional.empty() : Optional.of(hours(file, hours.get(), zone)));
    }

    private static OffPeak hours(SettingsFile file, String text, ZoneId zone) throws SettingsException {
        String[] ends = text.split("-", 2);
        try {
            return new OffPeak(LocalTime.parse(ends[0]), LocalTime.parse(ends[ends.length - 1]), zone);
        } catch (DateTimeException | IllegalArgumentException _) {
            throw file.wrong("courier.materials-hours", "must be hours such as 20:00-06:00, not '" + text + "'");
        }
    }

    private static KeyGuard guard(SettingsFile file) throws SettingsException {
        String guard = file.required("safe.key-guard");
        return KeyGuard.named(guard)
                .orElseThrow(() -> file.wrong(
                        "safe.key-guard",
                        "must be file, passphrase:FILE, systemd-creds:host, systemd-creds:tpm2,"
                                + " systemd-creds:host+tpm2 or dpapi"));
    }

    private static Suite suite(SettingsFile file, boolean demonstration) throws SettingsException {
        String sealing = file.required("sealing");
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
