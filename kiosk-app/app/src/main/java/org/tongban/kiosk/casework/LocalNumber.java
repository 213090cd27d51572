// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/// `K` + terminal number (6) + local date yyyymmdd + sequence (5) + one ISO 7064 MOD 11,10 check digit over all digits.
public record LocalNumber(String value) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int HIGHEST_SEQUENCE = 99_999;

    public LocalNumber {
        if (!value.matches("K[0-9]{20}") || !isDay(value.substring(7, 15)) || !CheckDigit.isRight(value.substring(1))) {
            throw new IllegalArgumentException("not a local number");
        }
    }

    /// Numbers a case.
    ///
    /// @param terminalNumber six digits
    /// @param sequence 1 or more; after 99 999 it goes round, which the date in front makes harmless
    public static LocalNumber of(String terminalNumber, LocalDate date, long sequence) {
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence starts at 1");
        }
        long shown = (sequence - 1) % HIGHEST_SEQUENCE + 1;
        String digits = terminalNumber + DAY.format(date) + String.format(Locale.ROOT, "%05d", shown);
        return new LocalNumber("K" + digits + CheckDigit.of(digits));
    }

    /// As typed or scanned: grouped or not, K in either case. Empty when it cannot be one.
    public static Optional<LocalNumber> parse(String text) {
        try {
            return Optional.of(new LocalNumber(text.replace(" ", "").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// `K310217 20251124 00017 3`, for screen and paper.
    public String grouped() {
        return value.substring(0, 7) + " " + value.substring(7, 15) + " " + value.substring(15, 20) + " "
                + value.substring(20);
    }

    private static boolean isDay(String digits) {
        try {
            LocalDate.parse(digits, DAY);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
