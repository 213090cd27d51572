// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.InMemoryCases;
import org.tongban.kiosk.casework.InMemoryPrints;
import org.tongban.kiosk.casework.InMemoryVault;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.PrintJournal.State;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.casework.SavedCase;

final class WithoutPaperTest {
    private final InMemoryPrints prints = new InMemoryPrints();
    private final InMemoryVault vault = new InMemoryVault();
    private final InMemoryCases cases = new InMemoryCases(vault, Clock.systemUTC());
    private final WithoutPaper withoutPaper = new WithoutPaper(cases, prints);

    private SavedCase saved() {
        CaseId id = CaseId.fresh();
        vault.put(id, Samples.MATERIAL, Samples.PAPER);
        return cases.submit(Samples.submission(id));
    }

    private void printed(SavedCase saved, String document) {
        PrintJournal.Print print = prints.intend(saved.caseId(), document);
        prints.moveTo(print.printId(), State.PRINTED, "");
    }

    @Test
    void aCopyOfTheFormIsNoReceipt() {
        SavedCase saved = saved();
        printed(saved, PrintJournal.SIGNED_FORM);
        assertEquals(
                List.of(saved.caseId()),
                withoutPaper.list().stream().map(one -> one.saved().caseId()).toList());
        printed(saved, "submission-slip");
        assertEquals(List.of(), withoutPaper.list());
    }
}
