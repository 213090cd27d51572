// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.device.transport.TransportAddress;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.boot.SettingsException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which device: by its address, or by its name in the terminal's settings.
final class Where {
    private static final int USUAL_COLUMNS = 48;

    @Option(
            names = "--port",
            paramLabel = "ADDRESS",
            description = "PATH, PATH@BAUD or tcp:HOST:PORT; a scanner's http://HOST/eSCL")
    private @Nullable String port;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /// The address that was given.
    Optional<String> port() {
        return Optional.ofNullable(port);
    }

    /// The device of this kind: at the given address, or the terminal's own.
    Target one(DeviceKind kind) throws TroubleException {
        if (port == null && settingsFile(spec).isEmpty()) throw wrong("--port ADDRESS or --settings FILE is needed");
        if (port != null) return checked(new Target(kind.word(), kind, port));
        return configured().stream()
                .filter(target -> target.kind() == kind)
                .findFirst()
                .orElseThrow(() -> wrong("the settings have no " + kind.word()));
    }

    /// The terminal's device of this name.
    Target named(String id) throws TroubleException {
        return configured().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow(() -> wrong("the settings have no device " + id));
    }

    /// All devices of the terminal; none without settings.
    List<Target> configured() throws TroubleException {
        Optional<Settings.Devices> devices = settings().map(Settings::devices);
        if (devices.isEmpty()) return List.of();
        Settings.Devices known = devices.get();
        return List.of(
                checked(new Target("id-reader", DeviceKind.READER, known.reader())),
                checked(new Target("receipt-printer", DeviceKind.PRINTER, known.printer())),
                checked(new Target(
                        "scanner", DeviceKind.SCANNER, known.scanner().toString())));
    }

    /// Half-width characters a line of the terminal's printer.
    int columns() throws TroubleException {
        return settings().map(known -> known.devices().printerColumns()).orElse(USUAL_COLUMNS);
    }

    /// @throws TroubleException when the address is none of this kind
    Target checked(Target target) throws TroubleException {
        try {
            if (target.kind() == DeviceKind.SCANNER) {
                if (!target.address().matches("https?://.+")) {
                    throw wrong("expected http://HOST/eSCL, got: " + target.address());
                }
                var _ = URI.create(target.address());
            } else {
                var _ = TransportAddress.parse(target.address());
            }
            return target;
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Settings> settings() throws TroubleException {
        try {
            Optional<Path> file = settingsFile(spec);
            return file.isEmpty() ? Optional.empty() : Optional.of(Settings.read(file.get()));
        } catch (SettingsException e) {
            throw new TroubleException(Trouble.wrongWords(String.valueOf(e.getMessage())));
        }
    }

    /// The file that was named before or behind any command of the tool.
    static Optional<Path> settingsFile(CommandSpec spec) {
        return Optional.ofNullable(spec.root().optionsMap().get("--settings")).map(option -> option.<Path>getValue());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
