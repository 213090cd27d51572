// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.tongban.demo.ledger.Row.Outcome;
import org.tongban.demo.process.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// SIGKILL at the platform, a seeded moment after a PATCH or a commit has reached it, and its start on what is left.
/// Its
/// disk is its own; what counts is that the terminal ends with one case there and a receipt that holds.
final class KilledPlatform {
    private static final long FIRST_SERIES = 800_000;
    private static final int MOST_ROUNDS = 10;
    private static final int LONGEST_MILLIS = 25;
    private static final String PATCH = "PATCH ";
    private static final String COMMIT = "POST /v1/cases/";

    private final Laboratory laboratory;
    private final Path folder;
    private final AtomicInteger interrupted = new AtomicInteger();

    KilledPlatform(Laboratory laboratory) throws IOException {
        this.laboratory = laboratory;
        // What lies under this name is the platform's own and not searched for the person.
        folder = laboratory.folder("platform");
    }

    private Part start(String port) throws IOException {
        return Part.start(
                "killed",
                folder,
                "org.tongban.demo.platform.PlatformMain",
                "--db",
                folder.resolve("platform.db").toString(),
                "--terminal-number",
                "000000",
                "--port",
                port);
    }

    void run(Row row, int trials, long seed) throws IOException {
        var random = new Random(seed);
        List<String> cases = new ArrayList<>();
        Part platform = start("0");
        URI base = URI.create(platform.value("base-url"));
        try (var relay = new FaultRelay(base)) {
            Safe safe = Safe.at(folder.resolveSibling("killed"), relay.origin(), platform.value("key"));
            for (int i = 0; i < trials; i++) {
                String step = i % 2 == 0 ? PATCH : COMMIT;
                arm(relay, platform, step, random.nextInt(LONGEST_MILLIS));
                cases.add(laboratory
                        .run(large(safe, FIRST_SERIES + i))
                        .json()
                        .path("caseId")
                        .asString());
                laboratory.run(safe.command("sync", "--once", "--json"));
                relay.listen((_, _) -> {});
                platform.kill();
                platform = start(Integer.toString(base.getPort()));
                row.add(arrived(step.strip() + "-" + i, safe));
            }
        }
        count(row, platform, cases);
        platform.close();
        row.note(interrupted + " requests had no answer; seed " + seed);
    }

    /// At the first such request.
    private void arm(FaultRelay relay, Part platform, String step, int millis) {
        var begun = new AtomicInteger();
        relay.listen((head, _) -> {
            if (head.startsWith(step) && begun.getAndIncrement() == 0) {
                CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(platform::kill);
            }
        });
    }

    private static List<String> large(Safe safe, long series) {
        return safe.command(
                "queue",
                "seed",
                "--cases",
                "1",
                "--pages",
                "1",
                "--size",
                "2000000",
                "--json",
                "--series",
                Long.toString(series));
    }

    private Outcome arrived(String trial, Safe safe) throws IOException {
        JsonNode first =
                laboratory.run(safe.command("queue", "list", "--json")).json().path("counts");
        if (first.path("QUEUED").asInt() > 0) {
            interrupted.incrementAndGet();
        }
        String last = "";
        for (int round = 0; round < MOST_ROUNDS; round++) {
            last = laboratory.run(safe.command("sync", "--once", "--json")).out();
            if (last.contains("\"waiting\":0")) {
                return Outcome.good(trial);
            }
        }
        return new Outcome(trial, false, false, "it waits: " + last.strip());
    }

    private static void count(Row row, Part platform, List<String> cases) throws IOException {
        JsonNode all =
                JsonMapper.shared().readTree(platform.control().say("cases")).path("cases");
        for (String caseId : cases) {
            int commits = all.valueStream()
                    .filter(one -> one.path("caseId").asString().equals(caseId))
                    .mapToInt(one -> one.path("commits").asInt())
                    .sum();
            if (commits != 1) {
                row.add(new Outcome(caseId + " at the platform", commits == 0, commits > 1, ""));
            }
        }
    }
}
