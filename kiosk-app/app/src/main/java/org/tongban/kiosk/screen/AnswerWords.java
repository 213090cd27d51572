// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.Optional;
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

    public static Optional<Option> option(Question question, String value) {
        return question.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst();
    }
}
