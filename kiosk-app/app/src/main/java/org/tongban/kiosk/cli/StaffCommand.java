// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Predicate;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.settings.SettingsException;
import org.tongban.kiosk.staff.Roll;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Who of the hall's staff may enter the staff's pages. A PIN is read from the input, never from the command line,
/// where
/// others could see it.
@Command(name = "staff", description = "who may enter the staff's pages on the screen")
final class StaffCommand {
    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(name = "list", description = "numbers, names, locks")
    int list() throws Exception {
        return with(roll -> {
            roll.members()
                    .forEach(member -> out().println(member.number() + "  " + member.name()
                            + member.lockedUntil()
                                    .map(until -> "  locked until " + until)
                                    .orElse("")));
            return true;
        });
    }

    @Command(name = "put", description = "enters a member, or changes name and PIN; the PIN comes in one line of input")
    int put(
            @Parameters(paramLabel = "NUMBER", description = "3 to 8 digits") String number,
            @Parameters(paramLabel = "NAME", description = "as it stands on the handover sheet") String name)
            throws Exception {
        String pin = pin();
        return with(roll -> {
            roll.put(number, name, pin);
            return true;
        });
    }

    @Command(name = "remove", description = "takes a member off the roll")
    int remove(@Parameters(paramLabel = "NUMBER") String number) throws Exception {
        return with(roll -> roll.remove(number));
    }

    @Command(name = "unlock", description = "after too many wrong PINs")
    int unlock(@Parameters(paramLabel = "NUMBER") String number) throws Exception {
        return with(roll -> roll.unlock(number));
    }

    private int with(Predicate<Roll> work) throws SettingsException {
        try (Safe safe = tool.openSafe()) {
            boolean done = work.test(new Roll(safe.staff(), safe.journal(), Clock.systemUTC()));
            if (!done) {
                spec.commandLine().getErr().println("nobody has this number");
            }
            out().flush();
            return done ? 0 : 1;
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static String pin() throws IOException {
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line.strip();
    }
}
