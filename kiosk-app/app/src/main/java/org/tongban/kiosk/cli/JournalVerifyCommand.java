// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.util.concurrent.Callable;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Checks the journal's hash chain and names the first line that does not follow; exit code 1 then.
@Command(name = "verify", description = "checks the hash chain; exit code 1 names the first line that does not follow")
final class JournalVerifyCommand implements Callable<Integer> {
    @ParentCommand
    private JournalCommand parent = new JournalCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (Safe safe = parent.tool().openSafe()) {
            return JournalCommand.verify(safe, spec.commandLine().getOut());
        }
    }
}
