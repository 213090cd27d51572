// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tongban.device.code.CodeAddress;
import org.tongban.device.scan.ScannerAddress;
import org.tongban.kiosk.casework.PresenceCheck;
import org.tongban.kiosk.presence.PresenceModule;
import org.tongban.kiosk.settings.SettingsException;
import org.tongban.kiosk.ui.Glass;
import org.tongban.kiosk.visit.TerminalProfile;

/// What a technician decides for one terminal, read once at the start.
///
/// @param data where the safe and its files lie (`safe.directory`, or `data`)
/// @param catalog a catalogue file of the hall; empty for the packaged one
/// @param papers a directory with the hall's own templates, words and fonts for papers
/// @param presence the hall's own module that compares person and card (`presence.command`)
/// @param machine its identity as a digest, if it has one
/// @param watching who looks after it from afar
/// @param demonstration true where only fictional people may appear
/// @param alarms which newest settings could not be used, so that older ones hold
public record Settings(
        Path data,
        Optional<Path> catalog,
        Optional<Path> papers,
        Terminal terminal,
        Service service,
        Devices devices,
        Platform platform,
        Times times,
        Keeping keeping,
        Speaking speaking,
        Optional<PresenceCheck> presence,
        Optional<String> machine,
        Watching watching,
        boolean demonstration,
        List<String> alarms) {

    static final String ID = "[A-Za-z0-9._-]{1,64}";
    static final String ID_WORDS = "letters, digits, dots and dashes";
    static final String NUMBER = "[0-9]{6}";
    static final String NUMBER_WORDS = "six digits";

    /// Who the terminal is.
    ///
    /// @param id as the platform knows it
    /// @param number the six digits in every local number
    /// @param machine in words, for the screen
    /// @param glass what people touch: with it a millimetre of a page stays a millimetre
    public record Terminal(String id, String number, String machine, ZoneId zone, int width, int height, Glass glass) {}

    /// Who owns the machine, whom to call when it is broken and where else to go, known also where the catalogue is
    /// not.
    ///
    /// @param windows which windows do the same, in words; may be empty
    /// @param next where the next terminal stands, in words; may be empty
    public record Service(String owner, String phone, String windows, String next) {}

    /// Where the devices are: `PATH` or `tcp:HOST:PORT`.
    ///
    /// @param pagePrinter the A4 printer by its IPP address, where the hall has one
    /// @param codeReader where the terminal has one
    public record Devices(
            String reader,
            String printer,
            int printerColumns,
            ScannerAddress scanner,
            Optional<URI> pagePrinter,
            Optional<CodeAddress> codeReader) {}

    /// How the platform is reached.
    ///
    /// @param key a file or address of one JWK, for trials
    /// @param proxy `HOST:PORT`
    /// @param exchange where cases go through a front-end exchange database
    public record Platform(
            URI baseUrl,
            URI filesUrl,
            Optional<String> key,
            Optional<String> proxy,
            Optional<Path> authority,
            Optional<Path> clientCertificate,
            Optional<Path> clientCertificatePassword,
            Enrolling enrolling,
            Optional<Exchanging> exchange) {}

    /// Where certificates come from.
    ///
    /// @param authority speaks CMP; empty where a technician brings certificates
    /// @param before how long before its end a certificate is renewed
    public record Enrolling(Optional<URI> authority, Duration before) {}

    /// Who looks after the terminal from afar.
    ///
    /// @param file the terminal's own settings
    /// @param health how often the platform hears how it is
    /// @param metricsPort on loopback; 0 for none
    public record Watching(Path file, Duration health, int metricsPort) {}

    /// How long the screen waits.
    ///
    /// @param catalog how often the platform is asked for newer content
    public record Times(Duration idle, Duration countdown, Duration done, Duration catalog) {}

    /// The same terminal with its data elsewhere.
    Settings at(Path elsewhere) {
        return new Settings(
                elsewhere,
                catalog,
                papers,
                terminal,
                service,
                devices,
                platform,
                times,
                keeping,
                speaking,
                presence,
                machine,
                watching,
                demonstration,
                alarms);
    }

    /// Where programs of this machine settle who has which device.
    public Path claims() {
        return data.resolve("claims");
    }

    /// What the screen and the papers say of this machine.
    public TerminalProfile profile() {
        return new TerminalProfile(
                terminal.number(),
                terminal.machine(),
                service.windows(),
                service.next(),
                service.phone(),
                service.owner());
    }

    /// Reads a terminal's settings.
    ///
    /// @throws SettingsException with a message for the technician
    public static Settings read(Path path) throws SettingsException {
        return SettingsFile.read(path, Settings::of);
    }

    static Settings of(SettingsFile file) throws SettingsException {
        boolean demonstration = file.isOn("demonstration");
        Terminal terminal = terminal(file);
        return new Settings(
                folder(file),
                file.text("catalog").map(Path::of),
                file.text("papers").map(Path::of),
                terminal,
                service(file, demonstration),
                devices(file),
                platform(file),
                new Times(
                        file.seconds("visit.idle-seconds"),
                        file.seconds("visit.countdown-seconds"),
                        file.seconds("visit.done-seconds"),
                        file.seconds("catalog.fetch-seconds")),
                Keeping.read(file, terminal.zone(), demonstration),
                Speaking.read(file),
                presence(file),
                Custody.machine(file),
                new Watching(file.place(), file.seconds("health.seconds"), file.number("metrics.port")),
                demonstration,
                file.alarms());
    }

    private static Optional<PresenceCheck> presence(SettingsFile file) throws SettingsException {
        Duration patience = file.seconds("presence.seconds");
        return file.text("presence.command")
                .map(words -> new PresenceModule(List.of(words.strip().split(" +")), patience));
    }

    /// Where the safe is.
    static Path folder(SettingsFile file) throws SettingsException {
        return Path.of(
                file.text("safe.directory").isPresent() ? file.required("safe.directory") : file.required("data"));
    }

    static Terminal terminal(SettingsFile file) throws SettingsException {
        return new Terminal(
                file.matching("terminal.id", ID, ID_WORDS),
                file.matching("terminal.number", NUMBER, NUMBER_WORDS),
                file.required("terminal.machine"),
                file.zone("terminal.zone"),
                file.number("screen.width"),
                file.number("screen.height"),
                new Glass(file.decimal("screen.px-per-mm"), file.decimal("screen.lower-edge-mm")));
    }

    /// Whom to call when the machine is out of service. Nobody real is behind the words of a demonstration, so a
    /// terminal
    /// in a hall must name its own.
    private static Service service(SettingsFile file, boolean demonstration) throws SettingsException {
        String windows = file.text("service.windows").orElse("");
        String next = file.text("service.next-terminal").orElse("");
        if (demonstration) {
            return new Service(
                    file.text("service.owner").orElse("示例市政务服务局"),
                    file.text("service.phone").orElse("0000-0012347"),
                    windows,
                    next);
        }
        return new Service(file.required("service.owner"), file.required("service.phone"), windows, next);
    }

    private static Devices devices(SettingsFile file) throws SettingsException {
        return new Devices(
                file.required("reader"),
                file.required("printer"),
                file.number("printer.columns"),
                file.scanner("scanner"),
                file.printer("printer.a4"),
                file.codeReader("code-reader"));
    }

    static Platform platform(SettingsFile file) throws SettingsException {
        return new Platform(
                file.address("platform.base-url"),
                file.address("platform.files-url"),
                file.text("platform.key"),
                file.text("platform.proxy"),
                file.text("platform.ca").map(Path::of),
                file.text("platform.client-cert").map(Path::of),
                file.text("platform.client-cert-password-file").map(Path::of),
                new Enrolling(
                        file.text("enrol.url").isEmpty() ? Optional.empty() : Optional.of(file.address("enrol.url")),
                        Duration.ofDays(file.number("enrol.renew-days"))),
                Exchanging.read(file));
    }

    /// The part of it that keeping and handing over need.
    public Custody custody() {
        return new Custody(
                data, terminal, platform, keeping, machine, demonstration && platform.clientCertificate.isEmpty());
    }
}
