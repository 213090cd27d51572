// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.safe.Queue.Waiting;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// What is not delivered yet, oldest first: age, state, why, what to do.
@Command(name = "list", description = "what is not delivered yet, oldest first: age, state, why, what to do")
final class QueueListCommand implements Callable<Integer> {
    @ParentCommand
    private QueueCommand queue = new QueueCommand();

    @Option(names = "--all", description = "delivered ones too, newest first")
    private boolean all;

    @Option(names = "--most", paramLabel = "N", description = "how many at most; 50 when left out")
    private int most = 50;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        var words = new QueueWords(queue.custody().keeping().age(), Instant.now());
        try (Safe safe = queue.openSafe()) {
            Map<Delivery, Integer> counts = safe.queue().counts();
            List<Waiting> cases = all ? safe.queue().newest(most) : safe.queue().undelivered(most);
            if (json) {
                Map<String, Object> facts = new LinkedHashMap<>();
                facts.put("counts", counts);
                facts.put("cases", cases.stream().map(words::facts).toList());
                QueueCommand.json(out, facts);
                return 0;
            }
            out.println(counts.entrySet().stream()
                    .map(count -> QueueWords.of(count.getKey()) + " " + count.getValue() + " 件")
                    .collect(Collectors.joining("，", "", counts.isEmpty() ? "没有办件" : "")));
            cases.forEach(one -> words.lines(one).forEach(out::println));
        }
        out.flush();
        return 0;
    }
}
