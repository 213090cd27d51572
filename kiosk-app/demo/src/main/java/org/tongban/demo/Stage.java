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

/// Lets visits be played and leaves the evidence: screens, slip, PDF, the platform's copy, figures.
final class Stage {
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
        boolean finished = player.play("allowance-self", out, personExpected) == 0;
        JsonNode visit = Summary.visit(out.resolve("visit.json"));
        Proof.Verdict verdict = new Proof(outside, terminal).ofNewestCase(out.resolve("case-on-platform.json"));
        if (!finished) {
            verdict = verdict.but("the visitor did not finish (" + lastStep(visit) + ")");
        }
        leavePapers(verdict.localNumber());
        Summary.write(
                out.resolve("summary.json"),
                Summary.of(visit, verdict, Duration.ofNanos(System.nanoTime() - start), outside.given()));
        System.out.println(verdict.words());
        if (!finished) {
            System.out.println("What the screen showed: " + out.resolve("screens"));
        }
        return verdict.isProven() ? 0 : 1;
    }

    private static String lastStep(JsonNode visit) {
        JsonNode steps = visit.path("steps");
        return steps.isEmpty()
                ? "the home page never came"
                : steps.get(steps.size() - 1).path("step").asString("");
    }

    private void leavePapers(Optional<String> localNumber) throws IOException {
        if (outside.printer().isEmpty()) {
            System.out.println("The slip is in your printer; there is no receipt.bin, .png and .txt of it here.");
        }
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
                    Summary.visit(folder.resolve("visit.json"))));
            System.out.println((proven ? "ok   " : "FAIL ") + errand);
        }
        Summary.write(out.resolve("visits.json"), visits);
        return allProven ? 0 : 1;
    }
}
