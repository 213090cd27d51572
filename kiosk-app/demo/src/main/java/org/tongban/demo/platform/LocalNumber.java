// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// The number that a terminal gives a case: `K`, six digits of the terminal, the date, five digits of its sequence and
/// one check digit of ISO 7064 MOD 11,10 over all digits.
final class LocalNumber {
    private static final Pattern SHAPE = Pattern.compile("K\\d{20}");

    private LocalNumber() {}

    static boolean isWellFormed(String text) {
        return SHAPE.matcher(text).matches() && holdsDate(text.substring(7, 15)) && checks(text.substring(1));
    }

    /// ISO 7064:2003 clause 8 (hybrid systems): the sum over all digits with the check digit is 1 modulo 10.
    static boolean checks(String digits) {
        int product = 10;
        for (char digit : digits.substring(0, digits.length() - 1).toCharArray()) {
            int sum = (product + Character.digit(digit, 10)) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (product + Character.digit(digits.charAt(digits.length() - 1), 10)) % 10 == 1;
    }

    private static boolean holdsDate(String text) {
        try {
            LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
