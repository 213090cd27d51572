// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.boot.LogSetup;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.cli.device.CertifyCommand;
import org.tongban.kiosk.cli.device.DevicesCommand;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.settings.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The technician's tool. Works on the terminal's data while the kiosk runs or lies still; shows nothing personal.
@Command(
        name = "tongbanctl",
        mixinStandardHelpOptions = true,
        description = "Looks after one terminal.",
        subcommands = {
            StatusCommand.class,
            CaseCommand.class,
            QueueCommand.class,
            RescueCommand.class,
            SyncCommand.class,
            JournalCommand.class,
            MeasureCommand.class,
            CatalogCommand.class,
            DevicesCommand.class,
            CertifyCommand.class,
            StaffCommand.class,
            PaperCommand.class,
            BatchCommand.class,
            SetupCommand.class,
            ConfigCommand.class,
            EnrolCommand.class,
            DoctorCommand.class,
            DecommissionCommand.class
        })
public final class Tongbanctl {
    private static final String NO_HALL = "unknown";

    @Option(
            names = "--settings",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "the terminal's settings")
    private @Nullable Path settingsFile;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Runs the tool. It writes UTF-8 whatever the system's language is: JSON has no other, and a terminal of today
    /// neither.
    public static void main(String[] arguments) {
        LogSetup.terse();
        var line = line().setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
        System.exit(line.execute(arguments));
    }

    /// The tool without a process around it.
    static CommandLine line() {
        return withHelp(new CommandLine(new Tongbanctl()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, _) -> {
                    command.getErr().println(problem.getMessage());
                    return 1;
                });
    }

    Settings settings() throws SettingsException {
        return Settings.read(file());
    }

    /// For commands that need no device.
    Custody custody() throws SettingsException {
        return Custody.read(file());
    }

    Path file() {
        if (settingsFile == null) throw new ParameterException(spec.commandLine(), "--settings FILE is needed");
        return settingsFile;
    }

    boolean hasSettings() {
        return settingsFile != null;
    }

    /// Every command, however deep, explains itself with `--help`.
    private static CommandLine withHelp(CommandLine line) {
        if (!line.getCommandSpec().mixinStandardHelpOptions()) {
            line.getCommandSpec().mixinStandardHelpOptions(true);
        }
        line.getSubcommands().values().forEach(Tongbanctl::withHelp);
        return line;
    }

    private static PrintWriter utf8(FileDescriptor where) {
        return new PrintWriter(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }

    /// The safe also opens where the catalogue is broken: that is when a technician needs it. The hall's code stands
    /// in newly saved cases only, and no command saves one.
    Safe openSafe() throws SettingsException {
        return Stores.safe(settings(), NO_HALL, Clock.systemUTC());
    }
}
