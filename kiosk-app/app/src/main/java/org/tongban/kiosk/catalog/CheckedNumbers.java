// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.Locale;

/// Numbers that carry a check character. Pure.
final class CheckedNumbers {
    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String RESIDENT_CHECKS = "10X98765432";
    private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int USCC_LENGTH = 18;

    private CheckedNumbers() {}

    /// GB 11643: 18 characters, a real date of birth, ISO 7064 MOD 11-2. An unknown region is no fault: districts come
    /// and go, numbers stay.
    static boolean isResidentNumber(String number) {
        if (!number.matches("[0-9]{17}[0-9X]")
                || DateLimit.typed(number.substring(6, 14)).isEmpty()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * RESIDENT_WEIGHTS[i];
        }
        return RESIDENT_CHECKS.charAt(sum % 11) == number.charAt(17);
    }

    /// GB 32100: 18 characters without I, O, Z, S, V, check character modulo 31.
    static boolean isUscc(String code) {
        if (code.length() != USCC_LENGTH || !code.equals(code.toUpperCase(Locale.ROOT))) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < USCC_LENGTH - 1; i++) {
            int value = USCC_ALPHABET.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return USCC_ALPHABET.indexOf(code.charAt(USCC_LENGTH - 1)) == (31 - sum % 31) % 31;
    }
}
