// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.tongban.kiosk.boot.Settings.Platform;
import org.tongban.kiosk.boot.Settings.Terminal;
import org.tongban.kiosk.safe.SafeSettings;
import org.tongban.kiosk.safe.SafeSettings.Suite;
import org.tongban.kiosk.ui.Glass;

/// What it takes to keep cases and to hand them over: a part of every terminal's settings, and all that a training safe
/// needs (`platform.base-url`, `platform.files-url`, `platform.key`, `safe.directory`).
///
/// @param folder of the safe
/// @param isTraining true where only fictional cases may be: no terminal is named, or it is a demonstration's
public record Custody(Path folder, Terminal terminal, Platform platform, Suite suite, boolean isTraining) {
    private static final Terminal TRAINEE =
            new Terminal("TRAINING", "000000", "培训用", ZoneId.of("Asia/Shanghai"), 1080, 1920, Glass.reference());

    /// Reads the keys that this needs and no others.
    ///
    /// @throws SettingsException with a message for the technician
    public static Custody read(Path path) throws SettingsException {
        var file = new SettingsFile(path);
        boolean named = file.text("terminal.id").isPresent();
        boolean demonstration = file.isOn("demonstration");
        Platform platform = Settings.platform(file);
        return new Custody(
                Settings.folder(file),
                named ? Settings.terminal(file) : TRAINEE,
                platform,
                Settings.suite(file, demonstration),
                (!named || demonstration) && platform.clientCertificate().isEmpty());
    }

    /// What the safe must know.
    public SafeSettings safeSettings(String hallCode) {
        return new SafeSettings(terminal.number(), terminal.id(), hallCode, terminal.zone(), suite);
    }

    /// In the hall's zone.
    public Clock clock() {
        return Clock.system(terminal.zone());
    }
}
