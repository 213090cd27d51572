// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.util.List;
import org.tongban.demo.Folders;
import org.tongban.demo.ledger.Row.Outcome;
import tools.jackson.databind.JsonNode;

/// A platform that answers, but wrongly; and a safe that is put back as it was before its cases were delivered.
record WrongAnswers(Laboratory laboratory) {
    private static final List<String> MODES =
            List.of("captive", "wrong-key", "wrong-digest", "receipt-lost", "reject-422");
    private static final int CASES = 3;
    private static final long FIRST_SERIES = 600_000;

    /// Three cases stay kept as long as it answers so, and arrive once it answers rightly.
    void stubborn(Row row) throws IOException {
        for (String mode : MODES) {
            Safe safe = laboratory.safe("answers-" + mode);
            for (int i = 0; i < CASES; i++) {
                laboratory.run(safe.submit(series(mode, i)));
            }
            laboratory.platform().control().say("mode " + mode);
            laboratory.run(safe.command("sync", "--once", "--json"));
            laboratory.run(safe.command("sync", "--once", "--json"));
            int delivered = delivered(safe);
            laboratory.platform().control().say("mode normal");
            laboratory.run(safe.command("queue", "retry", "--all", "--json"));
            laboratory.run(safe.command("sync", "--once", "--json"));
            String broken = delivered > 0 ? delivered + " were called delivered" : arrived(safe);
            for (int i = 0; i < CASES; i++) {
                row.add(new Outcome(mode + "-" + i, false, false, broken));
                laboratory.expect(mode + "-" + i, laboratory.caseId(series(mode, i)));
            }
        }
        laboratory.settle(row);
        row.note("three cases each: " + MODES);
    }

    private static long series(String mode, int number) {
        return FIRST_SERIES + MODES.indexOf(mode) * 10L + number;
    }

    private String arrived(Safe safe) throws IOException {
        int delivered = delivered(safe);
        return delivered == CASES ? "" : "only " + delivered + " arrived in the end";
    }

    private int delivered(Safe safe) throws IOException {
        JsonNode counts =
                laboratory.run(safe.command("queue", "list", "--json")).json().path("counts");
        return counts.path("DELIVERED").asInt(0);
    }

    /// Yesterday's backup knows nothing of the delivery.
    void restored(Row row, int rounds) throws IOException {
        for (int i = 0; i < rounds; i++) {
            long series = FIRST_SERIES + 1_000 + i;
            Safe safe = laboratory.safe("restored-" + i);
            laboratory.run(safe.submit(series));
            Safe backup = laboratory.safe("backup-" + i);
            Folders.copy(safe.folder(), backup.folder());
            laboratory.run(safe.command("sync", "--once", "--json"));
            Folders.remove(safe.folder());
            Folders.copy(backup.folder(), safe.folder());
            row.add(laboratory.recovered("restored-" + i, safe, laboratory.caseId(series), true, List.of()));
            row.add(new Outcome(
                    "restored-" + i + " delivered", false, false, delivered(safe) == 1 ? "" : "not delivered again"));
        }
        laboratory.settle(row);
    }
}
