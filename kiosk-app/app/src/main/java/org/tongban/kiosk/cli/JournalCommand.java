// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.safe.SqliteJournal.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Prints the journal and checks its hash chain.
@Command(
        name = "journal",
        description = "prints the journal and checks its chain",
        subcommands = JournalVerifyCommand.class)
final class JournalCommand implements Callable<Integer> {
    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Safe safe = tool.openSafe()) {
            for (Line line : safe.journal().lines()) {
                out.println("%6d %s %-16s %s %s"
                        .formatted(
                                line.sequence(),
                                line.at(),
                                line.kind(),
                                line.subject(),
                                new TreeMap<>(line.details())));
            }
            return verify(safe, out);
        }
    }

    Tongbanctl tool() {
        return tool;
    }

    static int verify(Safe safe, PrintWriter out) {
        Optional<Long> broken = safe.journal().verify();
        out.println(broken.map(at -> "the chain is BROKEN at line " + at).orElse("the chain holds"));
        out.flush();
        return broken.isPresent() ? 1 : 0;
    }
}
