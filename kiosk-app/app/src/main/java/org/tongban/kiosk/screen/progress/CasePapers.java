// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseState;
import org.tongban.kiosk.casework.Progress;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;

/// The papers that a case gives at its state, in the platform's own words and never before it said so: 补正告知,
/// 不予受理, 受理通知, 办结领取凭证.
final class CasePapers {
    private CasePapers() {}

    static List<Paper> of(Progress progress) {
        List<Paper> papers = new ArrayList<>();
        // What was promised and is owed is asked for too, and is no 补正.
        if (!progress.corrections().isEmpty()
                && step(progress, CaseState.CORRECTION).isPresent()) {
            papers.add(Paper.CORRECTION_NOTICE);
        }
        if (progress.state() == CaseState.NOT_ACCEPTED && reason(progress).isPresent()) {
            papers.add(Paper.REFUSAL_NOTICE);
        }
        if (step(progress, CaseState.ACCEPTED).isPresent()) {
            papers.add(Paper.ACCEPTANCE_NOTICE);
        }
        if (progress.result().isPresent()) {
            papers.add(Paper.COLLECTION_SLIP);
        }
        return List.copyOf(papers);
    }

    /// @param remedies what one can do against a decision, as published with the item; may be empty
    static PaperFields fields(Paper paper, Progress progress, CaseWords words, List<String> remedies, ZoneId zone) {
        PaperFields fields = PaperFields.none()
                .with("item.name", progress.itemName())
                .with("case.number", progress.caseNumber())
                .with("case.localNumber", progress.localNumber());
        return switch (paper) {
            case CORRECTION_NOTICE ->
                noticed(fields, progress, CaseState.CORRECTION, zone).with("notice.points", points(progress));
            case REFUSAL_NOTICE ->
                noticed(fields, progress, CaseState.NOT_ACCEPTED, zone)
                        .with("notice.reason", reason(progress))
                        .with("notice.remedy", String.join(" ", remedies));
            case ACCEPTANCE_NOTICE ->
                noticed(fields, progress, CaseState.ACCEPTED, zone)
                        .with(
                                "case.acceptedAt",
                                step(progress, CaseState.ACCEPTED).map(step -> ProgressSlip.at(step.at(), zone)))
                        .with("case.due", progress.deadline());
            case COLLECTION_SLIP -> collection(fields, progress, words, zone);
            default -> throw new IllegalArgumentException("no paper of a case: " + paper);
        };
    }

    /// A refusal on paper without its reason would be no notice at all; the platform may not have given one.
    private static Optional<String> reason(Progress progress) {
        return step(progress, CaseState.NOT_ACCEPTED).flatMap(Progress.Step::note);
    }

    private static PaperFields noticed(PaperFields fields, Progress progress, CaseState state, ZoneId zone) {
        Optional<Progress.Step> step = step(progress, state);
        return fields.with("notice.authority", step.flatMap(Progress.Step::unit))
                .with("notice.at", step.map(one -> ProgressSlip.at(one.at(), zone)));
    }

    private static List<PaperFields> points(Progress progress) {
        return progress.corrections().stream()
                .map(one -> PaperFields.none().with("text", one.text()))
                .toList();
    }

    private static PaperFields collection(PaperFields fields, Progress progress, CaseWords words, ZoneId zone) {
        Progress.Result result = progress.result().orElseThrow();
        Optional<Progress.Step> decided =
                progress.steps().stream().filter(step -> step.state().isOver()).findFirst();
        return fields.with("result.kind", decided.map(words::state))
                .with("result.name", result.name())
                .with("result.number", result.number())
                .with("result.at", decided.map(step -> ProgressSlip.at(step.at(), zone)))
                .with("result.where", result.collect());
    }

    /// The last time that the case came to a state.
    private static Optional<Progress.Step> step(Progress progress, CaseState state) {
        return progress.steps().stream().filter(step -> step.state() == state).reduce((_, last) -> last);
    }
}
