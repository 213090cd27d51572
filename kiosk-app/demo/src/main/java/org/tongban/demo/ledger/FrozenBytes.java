// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.tongban.demo.ledger.Row.Outcome;

/// A case is begun to be handed over, an answer is lost, and the terminal goes on with another clock: forward by more
/// than a year, back by a month. Every manifest that leaves it for a case must be the same bytes. By libfaketime.
final class FrozenBytes implements AutoCloseable {
    private static final long FIRST_SERIES = 700_000;
    private static final int MOST_ROUNDS = 10;

    private final Laboratory laboratory;
    private final FaultRelay relay;
    private final Map<String, Set<String>> sent = new ConcurrentHashMap<>();

    FrozenBytes(Laboratory laboratory) throws IOException {
        this.laboratory = laboratory;
        relay = new FaultRelay(URI.create(laboratory.origin()));
        relay.listen((head, body) -> {
            String line = head.lines().findFirst().orElse("");
            if (line.startsWith("PUT ") && line.contains("/cases/")) {
                sent.computeIfAbsent(line.split(" ")[1], _ -> ConcurrentHashMap.newKeySet())
                        .add(new String(body, java.nio.charset.StandardCharsets.UTF_8));
            }
        });
    }

    static Optional<Path> library() throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of("/usr/lib"), 3, (path, _) -> path.endsWith(Path.of("faketime", "libfaketimeMT.so.1")))) {
            return files.findFirst();
        }
    }

    void run(Row row, Path library, int trials) throws IOException {
        try (Batch ahead = clocked(library, "+400d");
                Batch behind = clocked(library, "-30d")) {
            for (int i = 0; i < trials; i++) {
                row.add(handedOver(i, i % 2 == 0 ? ahead : behind));
            }
        }
        laboratory.settle(row);
        row.note("400 days forward and 30 days back");
    }

    /// What measures how long something takes is left alone, as it is on a machine with a wrong calendar.
    private Batch clocked(Path library, String offset) throws IOException {
        ProcessBuilder tool = laboratory.tool().process(List.of(), List.of("batch"));
        tool.environment()
                .putAll(Map.of(
                        "LD_PRELOAD",
                        library.toString(),
                        "FAKETIME",
                        offset,
                        "FAKETIME_DONT_FAKE_MONOTONIC",
                        "1",
                        "FAKETIME_FORCE_MONOTONIC_FIX",
                        "0"));
        return new Batch(tool);
    }

    private Outcome handedOver(int number, Batch clocked) throws IOException {
        sent.clear();
        Safe safe = laboratory.safe("frozen-" + number, relay.origin());
        int lost = number / 2 % 8 + 1;
        relay.plan(at -> at == lost ? Fault.REPLY_LOST : Fault.NONE);
        String caseId = laboratory
                .run(safe.submit(FIRST_SERIES + number))
                .json()
                .path("caseId")
                .asString();
        laboratory.run(safe.command("sync", "--once", "--json"));
        String last = "";
        for (int round = 0; round < MOST_ROUNDS; round++) {
            last = clocked.run(safe.command("sync", "--once", "--json")).out();
            if (last.contains("\"waiting\":0")) {
                break;
            }
        }
        laboratory.expect("frozen-" + number, caseId);
        boolean same = sent.values().stream().allMatch(bodies -> bodies.size() == 1);
        String trouble = last.contains("\"waiting\":0") ? "" : "it waits: " + last.strip();
        return new Outcome("frozen-" + number, false, false, same ? trouble : "other bytes were sent");
    }

    @Override
    public void close() throws IOException {
        relay.close();
    }
}
