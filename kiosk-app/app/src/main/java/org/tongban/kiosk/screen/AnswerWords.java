// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongban.kiosk.catalog.Form.Kind;
import org.tongban.kiosk.catalog.Form.Option;
import org.tongban.kiosk.catalog.Form.Question;

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

    public static Optional<Option> option(Question question, String value) {
        return question.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst();
    }
}
