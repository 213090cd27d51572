// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

/// ISO/IEC 7064:2003, hybrid system MOD 11,10: one check digit over decimal digits. Finds every single wrong digit and
/// all transpositions of neighbours but those the standard leaves out.
final class CheckDigit {
    private static final int MODULUS = 10;

    private CheckDigit() {}

    /// @throws IllegalArgumentException when there is anything but decimal digits
    static char of(String digits) {
        int carried = MODULUS;
        for (int i = 0; i < digits.length(); i++) {
            carried = next(carried, digits.charAt(i));
        }
        return (char) ('0' + (MODULUS + 1 - carried) % MODULUS);
    }

    static boolean isRight(String digitsWithCheck) {
        int last = digitsWithCheck.length() - 1;
        return last > 0 && of(digitsWithCheck.substring(0, last)) == digitsWithCheck.charAt(last);
    }

    private static int next(int carried, char digit) {
        if (digit < '0' || digit > '9') {
            throw new IllegalArgumentException("not a decimal digit");
        }
        int sum = (carried + digit - '0') % MODULUS;
        return (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
    }
}
