// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.tongban.kiosk.platform.PlatformSettings;
import org.tongban.kiosk.settings.SettingsException;

/// What is decided for one desk.
///
/// @param by who sits there, as people at the terminals read it
record DeskSettings(
        PlatformSettings platform, String hallCode, String hallName, String by, ZoneId zone, int width, int height) {

    /// The same names as in a terminal's settings, and `desk.hall`, `desk.hall-name`, `desk.by`.
    static DeskSettings read(Path path) throws SettingsException {
        return SettingsFile.read(path, DeskSettings::of);
    }

    static DeskSettings of(SettingsFile file) throws SettingsException {
        Optional<Path> certificate = file.text("platform.client-cert").map(Path::of);
        Optional<Path> password =
                file.text("platform.client-cert-password-file").map(Path::of);
        var platform = new PlatformSettings(
                file.address("platform.base-url"),
                file.address("platform.files-url"),
                file.matching("terminal.id", "[A-Za-z0-9._-]{1,64}", "letters, digits, dots and dashes"),
                Optional.empty(),
                file.text("platform.ca").map(Path::of),
                certificate.map(one -> new PlatformSettings.ClientCertificate(
                        one, PlatformSettings.Secret.in(password.orElse(one.resolveSibling("password"))))),
                Optional.empty());
        return new DeskSettings(
                platform,
                file.required("desk.hall"),
                file.text("desk.hall-name").orElse(""),
                file.required("desk.by"),
                file.zone("terminal.zone"),
                file.number("screen.width", 1920),
                file.number("screen.height", 1000));
    }
}
