// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import com.networknt.schema.Error;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
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
                .filter(question -> !isGood(form, question, answers))
                .forEach(question -> found.put(
                        question.field(), new Problem(question.field(), text(form, question.field(), answers))));
        form.questions().stream()
                .filter(question -> question.kind() == Form.Kind.GROUP)
                .forEach(table ->
                        rowProblem(form, table, answers).ifPresent(problem -> found.put(table.field(), problem)));
        return found.values().stream()
                .filter(problem -> !problem.text().isEmpty())
                .toList();
    }

    /// What no schema can say: dates by today, check characters, the number of rows.
    private boolean isGood(Form form, Form.Question question, Map<String, Object> answers) {
        Object answer = answers.get(question.field());
        return switch (question.kind()) {
            case DATE -> answer == null || isPossible(form, question, answers);
            case ID_NUMBER, USCC ->
                !(answer instanceof String text) || text.isEmpty() || hasRightCheckCharacter(question.kind(), text);
            case GROUP ->
                question.group()
                                .map(group -> rows(answer).size() >= group.least()
                                        && rows(answer).size() <= group.most())
                                .orElse(true)
                        || answer == null;
            default -> true;
        };
    }

    /// The first row that cannot stand, by its number.
    private Optional<Problem> rowProblem(Form form, Form.Question table, Map<String, Object> answers) {
        List<Map<String, Object>> rows = rows(answers.get(table.field()));
        for (int i = 0; i < rows.size(); i++) {
            List<Problem> problems = problems(form.row(table), rows.get(i));
            if (!problems.isEmpty()) {
                String row = table.group().orElseThrow().row();
                return Optional.of(new Problem(
                        table.field(),
                        row + " " + (i + 1) + "：" + problems.getFirst().text()));
            }
        }
        return Optional.empty();
    }

    /// The rows of a table's answer; empty when it is none.
    public static List<Map<String, Object>> rows(@Nullable Object answer) {
        if (!(answer instanceof List<?> list)) {
            return List.of();
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object one : list) {
            if (one instanceof Map<?, ?> row) {
                Map<String, Object> copy = new LinkedHashMap<>();
                row.forEach((field, value) -> copy.put(String.valueOf(field), value));
                rows.add(copy);
            }
        }
        return List.copyOf(rows);
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

    /// The answer an error speaks of: the first step of the place in the data, at its root the missing or surplus
    /// member.
    private static String field(Error error) {
        if (error.getInstanceLocation().getNameCount() > 0) {
            return error.getInstanceLocation().getName(0);
        }
        return error.getProperty() == null ? "" : error.getProperty();
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
