// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tongban.kiosk.boot.Lines;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.ReceiptCheck;
import org.tongban.kiosk.platform.Receipts;
import org.tongban.kiosk.safe.Queue;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes in the receipts that came back on a stick. Each is verified as over a line; a case whose receipt does not hold
/// stays where it was.
@Command(name = "import", description = "takes in receipts from a stick; each is verified")
final class QueueImportCommand implements Callable<Integer> {
    @ParentCommand
    private QueueCommand queue = new QueueCommand();

    @Parameters(paramLabel = "FILE", description = "receipts.json")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private int delivered;
    private int refused;
    private int unverified;

    @Override
    public Integer call() throws Exception {
        JsonNode told = JsonMapper.shared().readTree(Files.readString(file));
        Clock clock = queue.custody().clock();
        try (Safe safe = queue.openSafe();
                PlatformClient client = Lines.client(queue.custody(), safe, clock)) {
            var receipts = new Receipts(client);
            for (JsonNode one : told.path("receipts")) {
                take(safe, receipts, one, clock);
            }
            for (JsonNode one : told.path("refused")) {
                refuse(safe, one);
            }
        }
        say(spec.commandLine().getOut());
        return unverified == 0 ? 0 : 1;
    }

    private void take(Safe safe, Receipts receipts, JsonNode told, Clock clock) {
        var found = safe.queue().find(told.path("caseId").asString());
        if (found.isEmpty()) {
            unverified++;
            return;
        }
        Queue.Waiting one = found.get();
        var expected = new Receipts.Expected(
                one.caseId(),
                one.localNumber().value(),
                one.manifestSha256(),
                safe.queue().materials(one.caseId()).stream()
                        .collect(Collectors.toMap(Queue.Material::materialId, Queue.Material::sha256)));
        if (receipts.check(told.path("receipt").asString(), expected) instanceof ReceiptCheck.Verified(var receipt)) {
            safe.outbox().delivered(one.caseId(), receipt, clock.instant());
            delivered++;
        } else {
            unverified++;
        }
    }

    private void refuse(Safe safe, JsonNode told) {
        var found = safe.queue().find(told.path("caseId").asString());
        String type = told.path("type").asString();
        found.ifPresent(one -> {
            safe.outbox().quarantined(one.caseId(), type.matches("[A-Za-z0-9._:-]{1,64}") ? type : "unknown");
            refused++;
        });
    }

    private void say(PrintWriter out) {
        if (json) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("delivered", delivered);
            facts.put("refused", refused);
            facts.put("unverified", unverified);
            QueueCommand.json(out, facts);
        } else {
            out.println("核验通过 " + delivered + " 件，平台拒收 " + refused + " 件，回执未能核验 " + unverified + " 件");
            out.flush();
        }
    }
}
