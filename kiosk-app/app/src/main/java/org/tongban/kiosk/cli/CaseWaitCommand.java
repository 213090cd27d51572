// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Waits until every case on this terminal stands as wished, for a technician before they switch it off and for
/// scripts. Ends with 1 when the time is over, and says which cases stand otherwise.
@Command(name = "wait", description = "waits until every case stands so: before switching off, or in scripts")
final class CaseWaitCommand implements Callable<Integer> {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    @ParentCommand
    private CaseCommand parent = new CaseCommand();

    @Option(
            names = "--delivery",
            paramLabel = "STATE",
            description = "${COMPLETION-CANDIDATES}; DELIVERED when left out")
    private Delivery wanted = Delivery.DELIVERED;

    @Option(names = "--seconds", paramLabel = "N", description = "how long at most; 600 when left out")
    private long seconds = 600;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<SavedCase> others = others();
        while (!others.isEmpty() && System.nanoTime() < end) {
            rest();
            others = others();
        }
        others.forEach(saved -> out.println(saved.localNumber().value() + " " + saved.delivery()));
        out.flush();
        return others.isEmpty() ? 0 : 1;
    }

    /// The safe is opened for each look only, so that a kiosk that starts meanwhile becomes its owner.
    private List<SavedCase> others() throws SettingsException {
        try (Safe safe = parent.tool().openSafe()) {
            return safe.cases().all().stream()
                    .filter(saved -> saved.delivery() != wanted)
                    .toList();
        }
    }

    private static void rest() throws InterruptedException {
        if (new CountDownLatch(1).await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("a latch without a hand opened");
        }
    }
}
