// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.casework.SavedCase;

/// Kills a process that saves cases (SIGKILL) and looks for every case that it had promised.
class SuddenDeathTest {
    private static final int ROUNDS = 10;

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        var random = new Random(20261123);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(killedAfter(1 + random.nextInt(15), random.nextInt(8_000_000)));
            try (var safe = Safe.open(folder, SafeTest.SETTINGS, Clock.systemUTC())) {
                assertEquals("ok", safe.integrity());
                List<String> kept = safe.cases().all().stream()
                        .map(saved -> saved.caseId().toString())
                        .toList();
                assertEquals(new HashSet<>(kept).size(), kept.size());
                assertTrue(kept.containsAll(acknowledged));
                assertEquals(kept.size(), safe.outbox().waiting());
                for (String id : kept) {
                    safe.vault().get(CaseId.parse(id), Samples.MATERIAL);
                }
            }
        }
        assertTrue(acknowledged.size() >= ROUNDS);
    }

    /// Lets the child acknowledge some cases, then kills it a random moment later.
    private List<String> killedAfter(int cases, int nanos) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saving.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> heard = new ArrayList<>();
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            while (heard.size() < cases) {
                String line = out.readLine();
                assertTrue(line != null, "the child ended early");
                heard.add(line);
            }
            child.onExit().completeOnTimeout(child, nanos, TimeUnit.NANOSECONDS).join();
            // Killing through the Process would close its output, and with it lines not yet read.
            child.toHandle().destroyForcibly();
            out.lines().filter(line -> line.length() == 36).forEach(heard::add);
        }
        assertTrue(child.waitFor(60, TimeUnit.SECONDS));
        return heard;
    }

    /// The child: saves cases until it is killed and says each one's id once it is saved.
    static final class Saving {
        public static void main(String[] arguments) {
            Safe safe = Safe.open(Path.of(arguments[0]), SafeTest.SETTINGS, Clock.systemUTC());
            while (!System.out.checkError()) {
                CaseId caseId = CaseId.fresh();
                safe.vault().put(caseId, Samples.MATERIAL, Samples.PAPER);
                SavedCase saved = safe.cases().submit(Samples.submission(caseId));
                System.out.println(saved.caseId());
            }
        }
    }
}
