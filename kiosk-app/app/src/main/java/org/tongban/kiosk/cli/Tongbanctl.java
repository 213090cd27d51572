// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.boot.SettingsException;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.catalog.CatalogException;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The technician's tool. Works on the terminal's data while the kiosk runs or lies still; shows nothing personal.
@Command(
        name = "tongbanctl",
        mixinStandardHelpOptions = true,
        description = "Looks after one terminal.",
        subcommands = {StatusCommand.class, CaseCommand.class, JournalCommand.class, MeasureCommand.class, PaperCommand.class})
public final class Tongbanctl {
    private static final String NO_HALL = "unknown";

    @Option(
            names = "--settings",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "the terminal's settings")
    private Optional<Path> settingsFile = Optional.empty();

    /// Runs the tool.
    public static void main(String[] arguments) {
        System.exit(line().execute(arguments));
    }

    static CommandLine line() {
        var line = new CommandLine(new Tongbanctl());
        line.setExecutionExceptionHandler((problem, command, _) -> {
            command.getErr().println(problem.getMessage());
            return 1;
        });
        return line;
    }

    Settings settings() throws SettingsException {
        return Settings.read(settingsFile.orElseThrow(() -> new SettingsException("say which terminal: --settings FILE")));
    }

    boolean hasSettings() {
        return settingsFile.isPresent();
    }

    /// The safe also opens where the catalogue is broken: that is when a technician needs it.
    Safe openSafe() throws SettingsException {
        Settings settings = settings();
        return Stores.safe(settings, hallCode(settings), Clock.systemUTC());
    }

    private static String hallCode(Settings settings) {
        try {
            return Stores.catalog(settings).hall().code();
        } catch (CatalogException _) {
            return NO_HALL;
        }
    }
}
