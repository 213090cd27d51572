// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tongban.demo.Folders;
import org.tongban.demo.ledger.Row.Outcome;

/// Copies of one safe send the same case at the same moment, as a terminal and a rescue tool would that know nothing of
/// each other.
record ManySenders(Laboratory laboratory) {
    private static final long FIRST_SERIES = 400_000;
    private static final long PATIENCE_SECONDS = 120;

    void run(Row row, int senders, int rounds) throws IOException {
        try (var relay = new FaultRelay(URI.create(laboratory.origin()))) {
            for (int round = 0; round < rounds; round++) {
                together(row, relay, FIRST_SERIES + round, senders);
            }
        }
        laboratory.settle(row);
        row.note(rounds + " × " + senders + " processes, let go at the same moment");
    }

    private void together(Row row, FaultRelay relay, long series, int senders) throws IOException {
        Safe first = laboratory.safe("sender-" + series, relay.origin());
        laboratory.run(first.submit(series));
        var assembled = new CountDownLatch(senders);
        relay.gate(() -> {
            assembled.countDown();
            await(assembled);
        });
        List<Process> processes = new ArrayList<>();
        List<Path> said = new ArrayList<>();
        for (int i = 0; i < senders; i++) {
            Safe copy = laboratory.safe("sender-" + series + "-" + i, relay.origin());
            Folders.copy(first.folder(), copy.folder());
            said.add(laboratory.folder("said").resolve("sender-" + series + "-" + i));
            processes.add(laboratory
                    .tool()
                    .process(List.of(), copy.command("sync", "--once", "--json"))
                    .redirectOutput(said.getLast().toFile())
                    .start());
        }
        for (int i = 0; i < senders; i++) {
            int code = processes.get(i).onExit().join().exitValue();
            String words = Files.readString(said.get(i), StandardCharsets.UTF_8).strip();
            row.add(new Outcome(
                    "sender-" + i,
                    false,
                    false,
                    code == 0 && words.contains("\"handled\":1,\"waiting\":0,\"cases\":[]") ? "" : words));
        }
        laboratory.expect("senders-" + series, laboratory.caseId(series));
    }

    private static void await(CountDownLatch assembled) {
        try {
            var _ = assembled.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
