// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.tongban.demo.ledger.Row.Outcome;
import tools.jackson.databind.JsonNode;

/// Faults of the line at each request of a delivery, and at many of them.
final class LineFaults implements AutoCloseable {
    private static final long FIRST_SERIES = 300_000;
    private static final int MOST_ROUNDS = 60;

    private final Laboratory laboratory;
    private final FaultRelay relay;
    private final Safe safe;
    private long series = FIRST_SERIES;

    LineFaults(Laboratory laboratory) throws IOException {
        this.laboratory = laboratory;
        this.relay = new FaultRelay(URI.create(laboratory.origin()));
        this.safe = laboratory.safe("line", relay.origin());
    }

    /// Each fault at each request of a delivery, once; then two of them in one delivery, in a seeded order.
    ///
    /// @param most how many are placed; all single ones and as many pairs when it is 0
    void placed(Row row, List<Fault> faults, int most, long seed) throws IOException {
        row.add(delivered("undisturbed", _ -> Fault.NONE));
        int steps = relay.requests();
        int singles = faults.size() * steps;
        var random = new Random(seed);
        for (int i = 0; i < (most == 0 ? 2 * singles : most); i++) {
            Fault fault = faults.get(i / steps % faults.size());
            int at = i % steps + 1;
            int second = i < singles ? 0 : at + 1 + random.nextInt(steps);
            Fault other = faults.get(random.nextInt(faults.size()));
            row.add(delivered(
                    fault + "-at-" + at + (second == 0 ? "" : "-" + other + "-at-" + second),
                    number -> number == at ? fault : number == second ? other : Fault.NONE));
        }
        laboratory.settle(row);
        row.note(faults.size() + " faults × " + steps + " requests of a delivery, then pairs; seed " + seed);
    }

    /// About every third request meets some fault, until the case is through.
    void seeded(Row row, int runs, long seed) throws IOException {
        var random = new Random(seed);
        List<Fault> quick = Stream.of(Fault.values()).filter(Fault::isQuick).toList();
        int met = 0;
        for (int i = 0; i < runs; i++) {
            row.add(delivered(
                    "seeded-" + i, _ -> random.nextInt(3) == 0 ? quick.get(random.nextInt(quick.size())) : Fault.NONE));
            met += relay.requests();
        }
        laboratory.settle(row);
        row.note(met + " requests; seed " + seed);
    }

    private Outcome delivered(String trial, IntFunction<Fault> plan) throws IOException {
        long one = series++;
        relay.plan(plan);
        String caseId = laboratory.run(safe.submit(one)).json().path("caseId").asString();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int waiting = laboratory
                    .run(safe.command("sync", "--once", "--json"))
                    .json()
                    .path("waiting")
                    .asInt(1);
            if (waiting == 0) {
                break;
            }
        }
        JsonNode shown =
                laboratory.run(safe.command("queue", "show", caseId, "--json")).json();
        String state = shown.path("delivery").asString();
        laboratory.expect(trial, caseId);
        return new Outcome(
                trial,
                false,
                false,
                state.equals("DELIVERED")
                        ? ""
                        : "it stands " + state + ": " + shown.path("cause").asString());
    }

    @Override
    public void close() throws IOException {
        relay.close();
    }
}
