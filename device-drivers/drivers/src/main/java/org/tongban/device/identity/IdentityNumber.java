// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

/// The check digit of an 18-character number: GB 11643, ISO 7064 MOD 11-2.
public final class IdentityNumber {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private IdentityNumber() {}

    /// True for 17 digits with the check digit that belongs to them.
    public static boolean isValid(String number) {
        return number.matches("[0-9]{17}[0-9X]") && number.charAt(17) == checkDigit(number);
    }

    private static char checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (number.charAt(i) - '0');
        return CHECK_DIGITS.charAt(sum % 11);
    }
}
