// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.device.page.IppPagePrinter;
import org.tongban.device.page.SlipAddress;
import org.tongban.device.scan.ScannerAddress;
import org.tongban.device.transport.TransportAddress;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.settings.SettingsException;
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
            description =
                    "PATH, PATH@BAUD or tcp:HOST:PORT; a scanner's http://HOST/eSCL or sane:DEVICE; an A4 printer's ipp://HOST/ipp/print")
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

    /// What the device at the given address is: as said, or as its address tells.
    DeviceKind kind(@Nullable DeviceKind said) {
        if (said != null) return said;
        return port().flatMap(DeviceKind::of)
                .orElseThrow(() -> wrong("--as READER, PRINTER, SCANNER or PAGE_PRINTER is needed with --port"));
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
        Optional<Settings> settings = settings();
        if (settings.isEmpty()) return List.of();
        Settings.Devices known = settings.get().devices();
        List<Target> targets = new ArrayList<>(List.of(
                checked(new Target("id-reader", DeviceKind.READER, known.reader())),
                checked(new Target("receipt-printer", DeviceKind.PRINTER, known.printer())),
                checked(new Target(
                        "scanner", DeviceKind.SCANNER, known.scanner().toString()))));
        known.pagePrinter()
                .ifPresent(printer ->
                        targets.add(new Target("page-printer", DeviceKind.PAGE_PRINTER, printer.toString())));
        Path claims = settings.get().claims();
        return targets.stream().map(target -> target.in(claims)).toList();
    }

    /// Half-width characters a line of the terminal's printer.
    int columns() throws TroubleException {
        return settings().map(known -> known.devices().printerColumns()).orElse(USUAL_COLUMNS);
    }

    /// @throws TroubleException when the address is none of this kind
    Target checked(Target target) throws TroubleException {
        try {
            switch (target.kind()) {
                case SCANNER -> ScannerAddress.parse(target.address());
                case PAGE_PRINTER -> IppPagePrinter.address(target.address());
                case READER -> TransportAddress.parse(target.address());
                case PRINTER -> SlipAddress.parse(target.address());
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
