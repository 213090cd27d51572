// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
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
        subcommands = {
            StatusCommand.class,
            CaseCommand.class,
            JournalCommand.class,
            MeasureCommand.class,
            CatalogCommand.class
        })
public final class Tongbanctl {
    private static final String NO_HALL = "unknown";

    @Option(
            names = "--settings",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "the terminal's settings")
    private @Nullable Path settingsFile;

    /// Runs the tool.
    public static void main(String[] arguments) {
        var line = new CommandLine(new Tongbanctl());
        line.setExecutionExceptionHandler((problem, command, _) -> {
            command.getErr().println(problem.getMessage());
            return 1;
        });
        System.exit(line.execute(arguments));
    }

    /// @throws SettingsException also when no file was named; only work on published content needs none
    Settings settings() throws SettingsException {
        if (settingsFile == null) {
            throw new SettingsException("this needs --settings FILE");
        }
        return Settings.read(settingsFile);
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
