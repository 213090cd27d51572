// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lets visits be played and leaves the evidence: screens, slip, PDF, the platform's copy, figures.
final class Stage {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Outside outside;
    private final Terminal terminal;
    private final PlayerProcess player;
    private final Path out;

    Stage(Outside outside, Terminal terminal, VirtualScreen screen, Path out) {
        this.outside = outside;
        this.terminal = terminal;
        this.player = new PlayerProcess(outside, screen);
        this.out = out;
    }

    /// One visit, the line down at submit.
    int playOne(Optional<String> personExpected) throws IOException {
        long start = System.nanoTime();
        int code = player.play("allowance-self", out, personExpected);
        if (code != 0) {
            System.out.println("FAILED: the visitor did not finish; see " + out.resolve("screens"));
            leavePapers(Optional.empty());
            return code;
        }
        Proof proof = new Proof(outside, terminal);
        Proof.Verdict verdict = proof.ofNewestCase(out.resolve("case-on-platform.json"));
        leavePapers(verdict.localNumber());
        write(out.resolve("summary.json"), summary(verdict, Duration.ofNanos(System.nanoTime() - start)));
        System.out.println(verdict.words());
        return verdict.isProven() ? 0 : 1;
    }

    private Map<String, Object> summary(Proof.Verdict verdict, Duration time) throws IOException {
        JsonNode visit = JSON.readTree(Files.readString(out.resolve("visit.json")));
        return Map.of(
                "steps", visit.path("steps"),
                "taps", visit.path("taps"),
                "case", verdict.facts(),
                "proven", verdict.isProven(),
                "problems", verdict.problems(),
                "secondsInAll", time.toMillis() / 1000.0);
    }

    private void leavePapers(Optional<String> localNumber) throws IOException {
        outside.printer().ifPresent(printer -> {
            if (!printer.say("jobs").equals("0")) {
                printer.say("save " + out.toAbsolutePath());
            }
        });
        if (localNumber.isPresent()) {
            String pdf = out.resolve("receipt.pdf").toAbsolutePath().toString();
            terminal.tool("case", "receipt", localNumber.get(), "--pdf", pdf);
        }
        Files.writeString(out.resolve("journal.txt"), terminal.tool("journal"));
    }

    /// Nine visits; their taps and seconds are the product's first measure.
    int playAll() throws IOException {
        List<Map<String, Object>> visits = new ArrayList<>();
        boolean allProven = true;
        for (String errand : Errands.all()) {
            Path folder = Files.createDirectories(out.resolve("visits").resolve(errand));
            int code = player.play(errand, folder, Optional.empty());
            boolean proven = code == 0
                    && new Proof(outside, terminal)
                            .ofNewestCase(folder.resolve("case-on-platform.json"))
                            .isProven();
            allProven &= proven;
            visits.add(Map.of(
                    "errand",
                    errand,
                    "finished",
                    code == 0,
                    "proven",
                    proven,
                    "visit",
                    JSON.readTree(Files.readString(folder.resolve("visit.json")))));
            System.out.println((proven ? "ok   " : "FAIL ") + errand);
        }
        write(out.resolve("visits.json"), visits);
        return allProven ? 0 : 1;
    }

    private static void write(Path file, Object value) throws IOException {
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n");
    }
}
