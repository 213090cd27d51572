// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What may stand behind a bar in an expression: `{{case.savedAt|minute}}`. There are no others.
enum Filter {
    /// 2025年11月24日, 24 November 2025.
    DATE,
    /// 2025-11-24 09:52.
    MINUTE,
    /// 2025-11-24 09:52:16 +08:00.
    SECOND,
    /// 09:52.
    TIME,
    /// 7KQ2-M9XT: as a code is read aloud and typed.
    FOURS;

    static Optional<Filter> of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    static String names() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    boolean isForTimes() {
        return this != FOURS;
    }

    /// A value that is no time stays as it is: better an ugly paper than none.
    String apply(String value, Language language) {
        if (this == FOURS) {
            return String.join(
                    "-",
                    value.replaceAll("[\\s-]", "")
                            .replaceAll("(.{4})(?=.)", "$1 ")
                            .split(" ", -1));
        }
        try {
            return DateTimeFormatter.ofPattern(pattern(language), Locale.ENGLISH)
                    .format(time(value));
        } catch (DateTimeException _) {
            return value;
        }
    }

    private static TemporalAccessor time(String value) {
        try {
            return value.length() <= 10 ? LocalDate.parse(value) : OffsetDateTime.parse(value);
        } catch (DateTimeParseException _) {
            return ZonedDateTime.parse(value);
        }
    }

    private String pattern(Language language) {
        return switch (this) {
            case DATE -> language == Language.ZH ? "yyyy 年 M 月 d 日" : "d MMMM yyyy";
            case MINUTE -> "yyyy-MM-dd HH:mm";
            case SECOND -> "yyyy-MM-dd HH:mm:ss xxx";
            case TIME -> "HH:mm";
            case FOURS -> throw new IllegalStateException("no time");
        };
    }
}
