// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.util.List;
import java.util.function.Consumer;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.staff.WithoutPaper;
import org.tongban.kiosk.ui.control.Tone;

/// Cases whose person may have no paper.
public final class PaperPart implements Part {
    private final StaffRoom room;
    private final StaffWords words;
    private final Consumer<CaseId> one;

    public PaperPart(StaffRoom room, StaffWords words, Consumer<CaseId> one) {
        this.room = room;
        this.words = words;
        this.one = one;
    }

    @Override
    public String word() {
        return "paper";
    }

    @Override
    public Content content() {
        List<WithoutPaper.Missing> missing = room.withoutPaper().list();
        return new Content(
                words.say("staff.paper.title", missing.size()),
                words.say("staff.paper.why"),
                missing.stream().map(this::row).toList(),
                List.of());
    }

    private Row row(WithoutPaper.Missing missing) {
        String last = missing.last()
                .map(print -> words.say("staff.print." + print.state()))
                .orElseGet(() -> words.say("staff.print.never"));
        return Row.of(
                        "paper-" + missing.saved().localNumber().value(),
                        missing.saved().localNumber().grouped(),
                        missing.saved().submission().applicant().maskedName() + "　"
                                + words.when().minute(missing.saved().savedAt()))
                .marked(Tone.WARN, last)
                .leading(() -> one.accept(missing.saved().caseId()));
    }
}
