// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.visit.CaseDesk.Entry;
import org.tongban.paper.template.PaperFields;

/// What the 进度单 says: the same words as the screen, nothing personal but what is masked.
final class ProgressSlip {
    private ProgressSlip() {}

    static PaperFields of(Entry entry, CaseWords words, Instant now, ZoneId zone) {
        PaperFields fields = PaperFields.none()
                .with("item.name", words.itemName(entry))
                .with("case.status", words.title(entry))
                .with("progress.note", words.why(entry));
        return switch (entry) {
            case Entry.Known known -> known(fields, known, words, zone);
            case Entry.Here(var saved) ->
                fields.with("case.localNumber", saved.localNumber().grouped())
                        .with("case.number", saved.caseNumber())
                        .with("applicant.name", saved.submission().applicant().maskedName())
                        .with("progress.at", at(now, zone));
        };
    }

    private static PaperFields known(PaperFields fields, Entry.Known known, CaseWords words, ZoneId zone) {
        Progress progress = known.progress();
        return fields.with("case.number", progress.caseNumber())
                .with("case.localNumber", progress.localNumber())
                .with("case.due", progress.deadline())
                .with("progress.at", at(known.asOf(), zone))
                .with(
                        "progress.steps",
                        progress.steps().stream()
                                .map(step -> PaperFields.none()
                                        .with("name", words.state(step))
                                        .with("at", at(step.at(), zone))
                                        .with("unit", step.unit()))
                                .toList());
    }

    static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime();
    }
}
