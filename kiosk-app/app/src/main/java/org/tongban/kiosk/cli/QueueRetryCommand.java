// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.safe.Queue.Waiting;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Makes what waits due at once, and puts cases that were set aside back among them. Does not override a time that the
/// platform named (Retry-After).
@Command(name = "retry", description = "due at once; cases that were set aside are put back")
final class QueueRetryCommand implements Callable<Integer> {
    @ParentCommand
    private QueueCommand queue = new QueueCommand();

    @Parameters(paramLabel = "CASE", arity = "0..*", description = "local numbers or case ids of cases set aside")
    private List<String> names = List.of();

    @Option(names = "--all", description = "all that were set aside")
    private boolean all;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Safe safe = queue.openSafe()) {
            long put = chosen(safe).stream()
                    .filter(one -> safe.queue().retry(one.caseId()))
                    .count();
            safe.outbox().wake();
            int waiting = safe.outbox().waiting();
            if (json) {
                QueueCommand.json(out, Map.of("putBack", put, "waiting", waiting));
            } else {
                out.println("放回队列 " + put + " 件；现在等待投递 " + waiting + " 件，线路允许时立即再试");
                out.flush();
            }
        }
        return 0;
    }

    private List<Waiting> chosen(Safe safe) {
        return all
                ? safe.queue().undelivered().stream()
                        .filter(one -> one.delivery() == Delivery.QUARANTINED)
                        .toList()
                : names.stream().map(name -> QueueCommand.find(safe, name)).toList();
    }
}
