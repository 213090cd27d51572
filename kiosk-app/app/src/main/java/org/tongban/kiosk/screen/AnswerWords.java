// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.tongban.kiosk.casework.Masking;
import org.tongban.kiosk.catalog.Form.Kind;
import org.tongban.kiosk.catalog.Form.Option;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.FormCheck;

/// Answers as people read them.
public final class AnswerWords {
    private AnswerWords() {}

    /// `20260401` as `2026-04-01`; anything else as it is.
    public static String day(String typed) {
        return typed.matches("\\d{8}")
                ? typed.substring(0, 4) + "-" + typed.substring(4, 6) + "-" + typed.substring(6)
                : typed;
    }

    /// An answer in words: the labels of what was chosen; a date with dashes; anything else as it is.
    public static String of(Question question, Object answer) {
        if (question.kind() == Kind.GROUP) {
            return String.join("；", rows(question, answer, AnswerWords::of));
        }
        if (answer instanceof Collection<?> several) {
            return several.stream().map(value -> of(question, value)).collect(Collectors.joining("、"));
        }
        String value = answer.toString();
        return question.kind() == Kind.DATE
                ? day(value)
                : option(question, value)
                        .map(Option::label)
                        .filter(_ -> question.kind() != Kind.PHONE)
                        .orElse(value);
    }

    /// The same with names and numbers of people masked, for a screen that others see too.
    public static String masked(Question question, Object answer) {
        if (question.kind() == Kind.GROUP) {
            return String.join("；", rows(question, answer, AnswerWords::masked));
        }
        String words = of(question, answer);
        return switch (question.kind()) {
            case PHONE -> Masking.phone(words);
            case NAME -> Masking.name(words);
            case ID_NUMBER -> Masking.documentNumber(words);
            default -> words;
        };
    }

    /// A table in words, one text a row: 家庭成员 1, and the columns with their labels.
    ///
    /// @param cell how one answer is said
    public static List<String> rows(Question table, Object answer, BiFunction<Question, Object, String> cell) {
        return FormCheck.rows(answer).stream()
                .map(row -> table.group().orElseThrow().columns().stream()
                        .filter(column -> row.containsKey(column.field()))
                        .map(column -> column.label() + " " + cell.apply(column, row.get(column.field())))
                        .collect(Collectors.joining("　")))
                .toList();
    }

    public static Optional<Option> option(Question question, String value) {
        return question.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst();
    }
}
