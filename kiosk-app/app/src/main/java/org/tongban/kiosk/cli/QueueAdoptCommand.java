// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Says that a safe was moved to this machine on purpose. Until then nothing is sent from it: it may be a copied disk
/// whose original still works.
@Command(name = "adopt", description = "this machine is the safe's from now on; only when the old one is out of use")
final class QueueAdoptCommand implements Callable<Integer> {
    @ParentCommand
    private QueueCommand queue = new QueueCommand();

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        String machine = queue.custody()
                .machine()
                .orElseThrow(() -> new IllegalArgumentException("本机没有机器标识（machine.id-file），无需认领"));
        try (Safe safe = queue.openSafe()) {
            boolean moved = !safe.home().isAt(machine);
            if (moved) {
                safe.home().moveTo(machine);
            }
            if (json) {
                QueueCommand.json(out, Map.of("moved", moved));
            } else {
                out.println(moved ? "已认领：从现在起由本机投递" : "此保险库本来就属于本机");
                out.flush();
            }
        }
        return 0;
    }
}
