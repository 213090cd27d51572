// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.PrintJournal.State;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.safe.SafeSettings;

final class PaperlessLinesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final SafeSettings SETTINGS =
            new SafeSettings("310217", "T-1", "590102-ZWZX-01", ZONE, SafeSettings.Suite.AES_256_GCM);

    @TempDir
    Path folder;

    /// A power cut after saving leaves no print at all, or one that nobody knows the end of.
    @Test
    void namesTheCasesOfWhichNoPaperIsKnownToHaveComeOut() {
        CaseId neverBegun = CaseId.fresh();
        CaseId printed = CaseId.fresh();
        CaseId cut = CaseId.fresh();
        try (var safe = open()) {
            List.of(neverBegun, printed, cut).forEach(id -> safe.cases().submit(Samples.submission(id)));
            var first = safe.prints().intend(printed, "submission-slip");
            safe.prints().moveTo(first.printId(), State.UNKNOWN, "Silent");
            var again = safe.prints().intend(printed, "submission-slip");
            safe.prints().moveTo(again.printId(), State.PRINTED, "");
            safe.prints().moveTo(safe.prints().intend(cut, "submission-slip").printId(), State.SENT, "");
        }
        try (var safe = open()) {
            List<String> lines = new PaperlessLines(safe).lines();
            assertEquals(2, lines.size());
            assertTrue(lines.getFirst().contains(number(safe, cut) + " print UNKNOWN (terminal stopped)"));
            assertTrue(lines.getLast().contains(number(safe, neverBegun) + " print NEVER_BEGUN"));
        }
    }

    private Safe open() {
        return Safe.open(folder, SETTINGS, Clock.system(ZONE));
    }

    private static String number(Safe safe, CaseId id) {
        return safe.cases().byId(id).orElseThrow().localNumber().grouped();
    }
}
