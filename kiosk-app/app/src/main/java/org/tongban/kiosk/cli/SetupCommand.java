// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.boot.SettingsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Sets a terminal up without a question: all answers come from a file. Says every wrong answer at once and then writes
/// nothing; else the settings are replaced as a whole, and a sheet is left for the hall to sign.
@Command(name = "setup", description = "writes the terminal's settings from a file of answers; says every wrong one")
final class SetupCommand implements Callable<Integer> {
    private static final int WRONG_ANSWERS = 2;

    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Option(
            names = "--answers",
            required = true,
            paramLabel = "FILE",
            description = "the same keys as the settings; see docs/howto/provision-a-terminal.md")
    private Path answers = Path.of("");

    @Option(names = "--sheet", paramLabel = "FILE", description = "the acceptance sheet, to be printed and signed")
    private @Nullable Path sheet;

    @Option(names = "--check", description = "only say what is wrong")
    private boolean only;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<String> problems = new SettingsStore(tool.file(), Clock.systemUTC()).problemsOf(answers);
        if (!problems.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            problems.forEach(err::println);
            err.println(problems.size() + " answers must be mended; nothing was written");
            return WRONG_ANSWERS;
        }
        if (only) {
            out.println("every answer can be used");
        } else {
            write(out);
        }
        out.flush();
        return 0;
    }

    private void write(PrintWriter out) throws Exception {
        Path target = tool.file();
        var store = new SettingsStore(target, Clock.systemUTC());
        boolean isFirst = Files.notExists(target);
        store.replace(
                Files.readString(answers, StandardCharsets.UTF_8),
                new SettingsStore.Signed(ConfigSigned.account(), "set up from " + answers.getFileName()));
        out.println("written: " + target + (isFirst ? "" : "; what held before: " + store.before()));
        if (sheet != null) {
            leaveSheet(sheet, Settings.read(target));
            out.println("to be printed and signed: " + sheet);
        }
        out.println("now restart the terminal, and ask: tongbanctl --settings " + target + " doctor");
    }

    private static void leaveSheet(Path file, Settings settings) throws IOException {
        Files.writeString(file, AcceptanceSheet.of(settings, Instant.now()), StandardCharsets.UTF_8);
    }
}
