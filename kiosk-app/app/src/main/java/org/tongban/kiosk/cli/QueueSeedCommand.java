// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.boot.Lines;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Puts fictional cases into a training safe, so that anyone can try a platform or a line with volume. Refused on an
/// enrolled terminal. Says of each case, as soon as it is kept, its number and id.
@Command(name = "seed", description = "fictional cases into a training safe; refused on an enrolled terminal")
final class QueueSeedCommand implements Callable<Integer> {
    @ParentCommand
    private QueueCommand queue = new QueueCommand();

    @Option(names = "--cases", required = true, paramLabel = "N")
    private int cases;

    @Option(names = "--pages", paramLabel = "M", description = "of each case; 3 when left out")
    private int pages = 3;

    @Option(names = "--size", paramLabel = "BYTES", description = "of each page; 300000 when left out")
    private int bytes = 300_000;

    @Option(names = "--series", paramLabel = "N", description = "the same series makes the same cases again")
    private @Nullable Long series;

    @Option(names = "--deliver", description = "hands them over at once, in the same process")
    private boolean deliver;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Custody custody = queue.custody();
        if (!custody.isTraining()) {
            throw new IllegalArgumentException("这是已登记的正式终端，不能放入培训办件");
        }
        Clock clock = custody.clock();
        try (Safe safe = Stores.joinSafe(custody, clock)) {
            if (safe.queue().holdsCasesOtherThan(TrainingCase.ITEM)) {
                throw new IllegalArgumentException("此保险库里有真实办件，不能放入培训办件");
            }
            seed(safe, clock);
            return deliver ? deliver(custody, safe, clock) : 0;
        }
    }

    private void seed(Safe safe, Clock clock) {
        long of = series == null ? new SecureRandom().nextLong() : series;
        for (int i = 0; i < cases; i++) {
            SavedCase saved = new TrainingCase(of, i, pages, bytes, clock.instant()).handIn(safe);
            say("saved", "已保存", saved);
        }
    }

    private int deliver(Custody custody, Safe safe, Clock clock) {
        var _ = safe.cases()
                .onDelivery(
                        changed -> say(changed.delivery().name(), "投递：" + QueueWords.of(changed.delivery()), changed));
        try (PlatformClient client = Lines.client(custody, safe, clock)) {
            Lines.courier(client, safe, custody, clock).run();
            return safe.outbox().waiting() == 0 ? 0 : SyncCommand.STILL_WAITING;
        }
    }

    private void say(String event, String words, SavedCase saved) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            QueueCommand.json(
                    out,
                    Map.of(
                            "event",
                            event,
                            "localNumber",
                            saved.localNumber().value(),
                            "caseId",
                            saved.caseId().toString()));
        } else {
            out.println(words + " " + saved.localNumber().grouped() + " " + saved.caseId());
            out.flush();
        }
    }
}
