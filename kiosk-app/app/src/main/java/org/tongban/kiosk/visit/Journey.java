// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Form.Kind;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;

/// The steps of one item for one visit, computed from what is known so far. Holds no state: an answer that opens or
/// closes a question changes the steps at once. On the screen's thread, like the [Visit] that it looks at.
public final class Journey {
    private final Visit visit;

    public Journey(Visit visit) {
        this.visit = visit;
    }

    /// All steps in order; before an item is chosen only the card.
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Identify());
        visit.item().ifPresent(item -> addStepsOf(item, steps));
        return List.copyOf(steps);
    }

    private void addStepsOf(Item item, List<Step> steps) {
        item.eligibility().forEach(asked -> steps.add(new Step.Fit(asked)));
        if (item.allowsAgent()) {
            steps.add(new Step.ForWhom());
        }
        if (visit.isForSomebodyElse()) {
            steps.add(new Step.IdentifyPrincipal());
            steps.add(new Step.Relation());
        }
        if (asksOthers(item)) {
            steps.add(new Step.Shared());
        }
        item.form().asked(visit.answers()).stream()
                .filter(question -> visit.sources().get(question.field()) != Source.SHARED)
                .forEach(question -> steps.add(new Step.Ask(question)));
        if (!visit.materialsToScan().isEmpty()) {
            steps.add(new Step.Materials());
        }
        steps.add(new Step.Check());
        steps.add(new Step.Sign());
    }

    /// Other offices know an item by its own code, not several at once by that of the bundle.
    /// When nothing came of it there is no page to come back to.
    private boolean asksOthers(Item item) {
        return !Shares.questions(item).isEmpty()
                && visit.together().isEmpty()
                && (visit.shares().state() == SharesHeard.State.NOT_ASKED
                        || visit.shares().foundSome());
    }

    /// 1 for the first step; what is only put right has the number of the page from which one comes.
    public int numberOf(Step step) {
        List<Step> steps = steps();
        int at = steps.contains(step) ? steps.indexOf(step) : steps.indexOf(new Step.Check());
        return Math.max(1, at + 1);
    }

    /// After a step that fell away comes what is still open: nobody answers twice.
    public Optional<Step> after(Step step) {
        List<Step> steps = steps();
        if (!steps.contains(step)) {
            return Optional.of(firstOpen());
        }
        int next = steps.indexOf(step) + 1;
        return next < steps.size() ? Optional.of(steps.get(next)) : Optional.empty();
    }

    public Optional<Step> before(Step step) {
        List<Step> steps = steps();
        int previous = steps.indexOf(step) - 1;
        return previous >= 0 ? Optional.of(steps.get(previous)) : Optional.empty();
    }

    /// The first step that still lacks something; the check page when nothing does.
    public Step firstOpen() {
        return steps().stream().filter(step -> !isDone(step)).findFirst().orElseGet(Step.Check::new);
    }

    private boolean isDone(Step step) {
        return switch (step) {
            case Step.Identify _ -> visit.bearer().isPresent();
            case Step.Fit fit -> visit.fit(fit.asked().id()).isPresent();
            case Step.ForWhom _ -> visit.forWhom() != Visit.ForWhom.UNDECIDED;
            case Step.IdentifyPrincipal _ -> visit.principal().isPresent();
            case Step.Shared _ -> visit.shares().state() != SharesHeard.State.NOT_ASKED;
            case Step.Relation _ -> !visit.relation().isEmpty();
            case Step.Ask ask -> isAnswered(ask.question());
            case Step.Materials _ -> visit.materialsMissing().isEmpty();
            case Step.SetRight _ -> true;
            case Step.Check _, Step.Sign _ -> false;
        };
    }

    private boolean isAnswered(Question question) {
        return visit.wasAnswered(question.field())
                && (question.kind() != Kind.GROUP || new TableRows(visit, question).isWhole());
    }
}
