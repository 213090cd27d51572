// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import com.networknt.schema.Error;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checks answers against an item's form. Thread-safe. Problems are in the form's order, one a field, and never repeat
/// what was typed.
public final class FormCheck {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final FormSchema schemas = new FormSchema();
    private final Clock clock;

    /// @param clock in the hall's zone; dates are limited by its today
    public FormCheck(Clock clock) {
        this.clock = clock;
    }

    /// What is wrong with an answer and how to mend it.
    ///
    /// @param field empty when no one answer is to blame
    public record Problem(String field, String text) {}

    /// Everything that keeps the form from being handed in.
    public List<Problem> problems(Form form, Map<String, Object> answers) {
        Map<String, Problem> found = new LinkedHashMap<>();
        form.cardFields().forEach(fact -> found.put(fact.field(), new Problem(fact.field(), "")));
        form.questions().forEach(question -> found.put(question.field(), new Problem(question.field(), "")));
        JsonNode data = JSON.valueToTree(answers);
        for (Error error : schemas.compiled(form).validate(data)) {
            String field = field(error);
            found.put(field, new Problem(field, text(form, field, answers)));
        }
        form.questions().stream()
                .filter(question -> question.kind() == Form.Kind.DATE)
                .filter(question -> answers.containsKey(question.field()) && !isPossible(form, question, answers))
                .forEach(question -> found.put(
                        question.field(), new Problem(question.field(), text(form, question.field(), answers))));
        form.questions().stream()
                .filter(question -> answers.get(question.field()) instanceof String text && !text.isEmpty())
                .filter(question ->
                        !hasRightCheckCharacter(question.kind(), String.valueOf(answers.get(question.field()))))
                .forEach(question -> found.put(
                        question.field(), new Problem(question.field(), text(form, question.field(), answers))));
        return found.values().stream()
                .filter(problem -> !problem.text().isEmpty())
                .toList();
    }

    private static boolean hasRightCheckCharacter(Form.Kind kind, String text) {
        return switch (kind) {
            case ID_NUMBER -> CheckedNumbers.isResidentNumber(text);
            case USCC -> CheckedNumbers.isUscc(text);
            default -> true;
        };
    }

    /// What is wrong with one answer, whatever else is still unanswered.
    public Optional<Problem> problem(Form form, String field, Map<String, Object> answers) {
        return problems(form, answers).stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst();
    }

    private boolean isPossible(Form form, Form.Question question, Map<String, Object> answers) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> date = DateLimit.typed(String.valueOf(answers.get(question.field())));
        Optional<LocalDate> first =
                FormSchema.limit(form, question.field(), "x-notBefore").map(limit -> DateLimit.on(limit, today));
        Optional<LocalDate> last =
                FormSchema.limit(form, question.field(), "x-notAfter").map(limit -> DateLimit.on(limit, today));
        return date.isPresent()
                && first.map(limit -> !date.get().isBefore(limit)).orElse(true)
                && last.map(limit -> !date.get().isAfter(limit)).orElse(true);
    }

    /// The answer an error speaks of: the missing or surplus member, or the first step of the place in the data.
    private static String field(Error error) {
        if (error.getProperty() != null) {
            return error.getProperty();
        }
        return error.getInstanceLocation().getNameCount() == 0
                ? ""
                : error.getInstanceLocation().getName(0);
    }

    private static String text(Form form, String field, Map<String, Object> answers) {
        int length = String.valueOf(answers.getOrDefault(field, "")).length();
        return form.question(field)
                .flatMap(Form.Question::error)
                .map(error -> error.replaceAll("\\{length}", Matcher.quoteReplacement(Integer.toString(length))))
                .orElseGet(() -> "请核对“" + label(form, field) + "”。");
    }

    private static String label(Form form, String field) {
        return form.question(field)
                .map(Form.Question::label)
                .or(() -> form.cardFields().stream()
                        .filter(fact -> fact.field().equals(field))
                        .map(Form.CardFact::label)
                        .findFirst())
                .orElse("填写的内容");
    }
}
