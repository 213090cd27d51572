// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Form.Kind;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.FormCheck;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.visit.AnswerSlot;
import org.tongban.kiosk.visit.CardFacts;

/// One question: what was chosen or typed so far, and what is wrong with it.
public final class QuestionViewModel {

    /// The page's state.
    ///
    /// @param entry the chosen option's value or the typed characters
    /// @param chosen false while nothing was chosen; an empty `entry` may be a choice
    /// @param error what is wrong and how to mend it
    public record Shown(String entry, Choice chosen, Optional<String> error) {
        @Override
        public String toString() {
            return "Shown[…]";
        }
    }

    /// Whether an answer stands.
    public enum Choice {
        NONE,
        MADE
    }

    private static final String SEPARATOR = ",";

    private final Question question;
    private final AnswerSlot slot;
    private final FormCheck check;
    private final Optional<Person> card;
    private final Showing<Shown> showing;

    /// @param card of the applicant, for what is confirmed from it
    public QuestionViewModel(Question question, AnswerSlot slot, FormCheck check, Optional<Person> card) {
        this.question = question;
        this.slot = slot;
        this.check = check;
        this.card = card;
        Optional<String> before = slot.before().map(QuestionViewModel::entry);
        boolean made = slot.isDealtWith();
        this.showing = new Showing<>(new Shown(before.orElse(""), made ? Choice.MADE : Choice.NONE, Optional.empty()));
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public Question question() {
        return question;
    }

    /// What the card says about it, to be confirmed.
    public Optional<String> cardSays() {
        return question.prefill().flatMap(field -> card.flatMap(person -> CardFacts.value(person, field)));
    }

    /// A choice was made or a key was struck; what was wrong before is wrong no longer until it is checked again.
    public void enter(String entry) {
        showing.show(new Shown(entry, Choice.MADE, Optional.empty()));
    }

    /// Takes the answer over into the visit.
    ///
    /// @return false when it cannot stand; the error is shown and what was typed stays
    public boolean accept() {
        Shown now = showing.now();
        if (now.entry().isBlank() && question.optional()) {
            slot.leaveEmpty();
            return true;
        }
        Optional<String> error = problem(now);
        if (error.isPresent()) {
            showing.show(new Shown(now.entry(), now.chosen(), error));
            return false;
        }
        slot.answer(answer(now.entry()), source());
        return true;
    }

    /// What stands in the page for an answer: of several the values with commas between them.
    private static String entry(Object answer) {
        return answer instanceof Collection<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR))
                : answer.toString();
    }

    private Object answer(String entry) {
        return switch (question.kind()) {
            case SEVERAL -> List.of(entry.split(SEPARATOR));
            case USCC, ID_NUMBER -> entry.toUpperCase(Locale.ROOT);
            default -> entry;
        };
    }

    private Optional<String> problem(Shown now) {
        Map<String, Object> answers = new HashMap<>(slot.others());
        if (now.chosen() == Choice.MADE && !now.entry().isBlank()) {
            answers.put(question.field(), answer(now.entry()));
        } else {
            answers.remove(question.field());
        }
        return check.problem(slot.form(), question.field(), answers).map(FormCheck.Problem::text);
    }

    /// A confirmed fact of the card still is the citizen's own word.
    private Source source() {
        return question.kind() == Kind.CONFIRM && question.prefill().isPresent() ? Source.CARD : Source.TYPED;
    }
}
