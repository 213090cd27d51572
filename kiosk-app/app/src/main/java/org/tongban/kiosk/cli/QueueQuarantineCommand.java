// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
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

/// Sets a case aside by hand, so that it is not tried until `queue retry`. It stays kept.
@Command(name = "quarantine", description = "sets a case aside until it is put back by retry; it stays kept")
final class QueueQuarantineCommand implements Callable<Integer> {
    /// What the journal and the list say; a person's own words might hold something personal.
    static final String WHY = "set aside by staff";

    @ParentCommand
    private QueueCommand queue = new QueueCommand();

    @Parameters(paramLabel = "CASE", description = "the local number (K and 20 digits) or the case id")
    private String name = "";

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Safe safe = queue.openSafe()) {
            Waiting one = QueueCommand.find(safe, name);
            safe.outbox().quarantined(one.caseId(), WHY);
            Delivery now = QueueCommand.find(safe, name).delivery();
            if (json) {
                QueueCommand.json(out, Map.of("caseId", one.caseId().toString(), "delivery", now));
            } else {
                out.println(one.localNumber().grouped() + "  " + QueueWords.of(now));
                out.flush();
            }
            return now == Delivery.QUARANTINED ? 0 : 1;
        }
    }
}
