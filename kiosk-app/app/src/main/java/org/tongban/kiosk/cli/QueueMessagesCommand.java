// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongban.kiosk.casework.Messages.SetAside;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Small messages that the platform would not take: corrections, ratings, withdrawals. Nothing personal is shown.
@Command(name = "messages", description = "small messages that the platform would not take; --retry puts them back")
final class QueueMessagesCommand implements Callable<Integer> {
    @ParentCommand
    private QueueCommand queue = new QueueCommand();

    @Parameters(paramLabel = "ID", arity = "0..*", description = "which; all when left out")
    private List<String> ids = List.of();

    @Option(names = "--retry", description = "puts them back among those that wait")
    private boolean retry;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Safe safe = queue.openSafe()) {
            List<SetAside> chosen = safe.messages().setAside().stream()
                    .filter(one -> ids.isEmpty() || ids.contains(one.id()))
                    .toList();
            long put = retry
                    ? chosen.stream()
                            .filter(one -> safe.messages().again(one.kind(), one.id()))
                            .count()
                    : 0;
            if (json) {
                List<Map<String, String>> facts =
                        chosen.stream().map(QueueMessagesCommand::facts).toList();
                QueueCommand.json(out, Map.of("setAside", facts, "putBack", put));
                return 0;
            }
            chosen.forEach(
                    one -> out.println(one.kind() + "  " + one.id() + "  " + one.since() + "  平台没有收：" + one.why()));
            out.println(retry ? "放回队列 " + put + " 条" : "平台没有收的小消息 " + chosen.size() + " 条");
            out.flush();
        }
        return 0;
    }

    private static Map<String, String> facts(SetAside one) {
        return Map.of(
                "kind", one.kind().name(),
                "id", one.id(),
                "target", one.target(),
                "why", one.why(),
                "since", one.since().toString());
    }
}
