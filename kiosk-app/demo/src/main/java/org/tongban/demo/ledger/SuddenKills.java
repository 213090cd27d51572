// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.tongban.demo.ledger.Row.Outcome;

/// SIGKILL at the terminal while one case is handed in and delivered.
record SuddenKills(Laboratory laboratory) {
    private static final long FIRST_SERIES = 1_000;
    private static final long RANDOM_SERIES = 100_000;

    /// At every so-many-th call that changes the safe.
    void atCalls(Row row, int calls, int step) throws IOException {
        for (int call = 1; call <= calls; call += step) {
            row.add(killedAt(call));
        }
        laboratory.settle(row);
        row.note("of " + calls + " calls; ready again in " + laboratory.slowestMillis() + " ms at most");
    }

    private Outcome killedAt(int call) throws IOException {
        long series = FIRST_SERIES + call;
        String name = "kill-" + call;
        Safe safe = laboratory.safe(name);
        Path said = laboratory.folder("said").resolve(name);
        List<String> before = new Strace(laboratory.watched(safe, said, series)).killingAt(call);
        laboratory
                .tool()
                .process(before, safe.submit(series, "--deliver"))
                .redirectOutput(said.toFile())
                .start()
                .onExit()
                .join();
        return judged(name, safe, said, series);
    }

    /// At seeded moments of the clock.
    void atRandom(Row row, int kills, long seed) throws IOException {
        var random = new Random(seed);
        for (int i = 0; i < kills; i++) {
            row.add(killedAfter(i, 150 + random.nextInt(900)));
        }
        laboratory.settle(row);
        row.note("seed " + seed);
    }

    private Outcome killedAfter(int number, int millis) throws IOException {
        long series = RANDOM_SERIES + number;
        String name = "random-" + number;
        Safe safe = laboratory.safe(name);
        Path said = laboratory.folder("said").resolve(name);
        Process process = laboratory
                .tool()
                .process(List.of(), safe.submit(series, "--deliver"))
                .redirectOutput(said.toFile())
                .start();
        process.onExit()
                .completeOnTimeout(process, millis, TimeUnit.MILLISECONDS)
                .join();
        process.destroyForcibly().onExit().join();
        return judged(name, safe, said, series);
    }

    private Outcome judged(String name, Safe safe, Path said, long series) throws IOException {
        boolean promised = Files.readString(said, StandardCharsets.UTF_8).contains("\"saved\"");
        return laboratory.recovered(name, safe, laboratory.caseId(series), promised, safe.submit(series, "--deliver"));
    }
}
