// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.tongban.kiosk.boot.Settings.Platform;
import org.tongban.kiosk.boot.Settings.Terminal;
import org.tongban.kiosk.platform.PlatformSettings.ClientCertificate;
import org.tongban.kiosk.platform.PlatformSettings.Secret;
import org.tongban.kiosk.safe.IdentityStore;
import org.tongban.kiosk.safe.SafeSettings;
import org.tongban.kiosk.settings.SettingsException;
import org.tongban.kiosk.ui.Glass;

/// What it takes to keep cases and to hand them over: a part of every terminal's settings, and all that a training safe
/// needs (`platform.base-url`, `platform.files-url`, `platform.key`, `safe.directory`).
///
/// @param folder of the safe
/// @param machine this one's identity as a digest, if it has one
/// @param isTraining true where only fictional cases may be: no terminal is named, or it is a demonstration's
public record Custody(
        Path folder,
        Terminal terminal,
        Platform platform,
        Keeping keeping,
        Optional<String> machine,
        boolean isTraining) {
    private static final Terminal TRAINEE =
            new Terminal("TRAINING", "000000", "培训用", ZoneId.of("Asia/Shanghai"), 1080, 1920, Glass.reference());

    /// Reads the keys that this needs and no others.
    ///
    /// @throws SettingsException with a message for the technician
    public static Custody read(Path path) throws SettingsException {
        return SettingsFile.read(path, Custody::of);
    }

    private static Custody of(SettingsFile file) throws SettingsException {
        boolean named = file.text("terminal.id").isPresent();
        boolean demonstration = file.isOn("demonstration");
        Platform platform = Settings.platform(file);
        Terminal terminal = named ? Settings.terminal(file) : TRAINEE;
        return new Custody(
                Settings.folder(file),
                terminal,
                platform,
                Keeping.read(file, terminal.zone(), demonstration),
                machine(file),
                (!named || demonstration) && platform.clientCertificate().isEmpty());
    }

    static Optional<String> machine(SettingsFile file) throws SettingsException {
        return Machine.identity(Path.of(file.required("machine.id-file")));
    }

    /// What the safe must know.
    public SafeSettings safeSettings(String hallCode) {
        return new SafeSettings(
                terminal.number(),
                terminal.id(),
                hallCode,
                terminal.zone(),
                keeping.suite(),
                keeping.guard(),
                keeping.counterFile());
    }

    /// Where a certificate that the terminal asked for itself is.
    public IdentityStore identity() {
        return new IdentityStore(folder, keeping.guard());
    }

    /// What the terminal shows the platform: its own, or what a technician laid there with a password beside it.
    public Optional<ClientCertificate> clientCertificate() {
        return platform.clientCertificate().map(file -> new ClientCertificate(file, secret(file)));
    }

    private Secret secret(Path file) {
        IdentityStore own = identity();
        return file.toAbsolutePath().equals(own.file())
                ? own::password
                : Secret.in(platform.clientCertificatePassword().orElse(file.resolveSibling("password")));
    }

    /// The same with a safe elsewhere.
    public Custody at(Path elsewhere) {
        return new Custody(elsewhere, terminal, platform, keeping, machine, isTraining);
    }

    /// In the hall's zone.
    public Clock clock() {
        return Clock.system(terminal.zone());
    }
}
