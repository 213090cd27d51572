// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/// Dates as they are typed and as a form limits them.
final class DateLimit {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final String TODAY = "TODAY";

    private DateLimit() {}

    /// A calendar date from eight digits, if there is such a day.
    static Optional<LocalDate> typed(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, TYPED));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// What a limit means on a day.
    ///
    /// @throws DateTimeParseException when it is no limit
    static LocalDate on(String limit, LocalDate today) {
        if (!limit.startsWith(TODAY)) {
            return LocalDate.parse(limit);
        }
        String shift = limit.substring(TODAY.length());
        return shift.isEmpty() ? today : today.plus(Period.parse(shift));
    }
}
