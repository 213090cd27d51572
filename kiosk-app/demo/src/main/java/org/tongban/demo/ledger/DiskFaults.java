// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tongban.demo.ledger.Row.Outcome;

/// A call on the safe's files fails, once or for ever, while one case is handed in and delivered.
record DiskFaults(Laboratory laboratory) {
    private static final List<String> ERRORS = List.of("EIO", "ENOSPC", "EROFS");
    private static final long FIRST_SERIES = 200_000;

    /// How many calls there are that can fail.
    int calls() throws IOException {
        Safe safe = laboratory.safe("faults");
        Path said = laboratory.folder("said").resolve("faults");
        Path calls = laboratory.folder("faults-calls");
        var strace = new Strace(laboratory.watched(safe, said, FIRST_SERIES));
        laboratory
                .tool()
                .process(
                        strace.recording(calls, Strace.CHANGES + "," + Strace.READS, true),
                        safe.submit(FIRST_SERIES, "--deliver"))
                .redirectOutput(said.toFile())
                .start()
                .onExit()
                .join();
        return Strace.count(calls);
    }

    /// @param step every so-many-th pair of call and fault is tried
    void run(Row row, int step) throws IOException {
        int calls = calls();
        int all = calls * ERRORS.size() * 2;
        for (int i = 0; i < all; i += step) {
            row.add(failed(i, i / (ERRORS.size() * 2) + 1, ERRORS.get(i / 2 % ERRORS.size()), i % 2 == 1));
        }
        laboratory.settle(row);
        row.note("of " + all + ": " + calls + " calls × " + ERRORS + " × once, for ever");
    }

    private Outcome failed(int number, int call, String error, boolean forEver) throws IOException {
        long series = FIRST_SERIES + 1 + number;
        String name = "fault-" + call + "-" + error + (forEver ? "-ever" : "");
        Safe safe = laboratory.safe(name);
        Path said = laboratory.folder("said").resolve(name);
        laboratory
                .tool()
                .process(
                        new Strace(laboratory.watched(safe, said, series)).failingAt(call, error, forEver),
                        safe.submit(series, "--deliver"))
                .redirectOutput(said.toFile())
                .start()
                .onExit()
                .join();
        boolean promised = Files.readString(said, StandardCharsets.UTF_8).contains("\"saved\"");
        return laboratory.recovered(name, safe, laboratory.caseId(series), promised, safe.submit(series, "--deliver"));
    }
}
