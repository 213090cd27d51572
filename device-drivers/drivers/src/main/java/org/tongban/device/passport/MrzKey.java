// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.passport;

import java.util.Locale;

/// What opens a passport's chip: three fields of its machine-readable zone, typed by its holder or scanned from its
/// page (ICAO 9303-11, 4.3). Personal data: `toString` shows none.
///
/// @param documentNumber without filler
/// @param birth `YYMMDD`
/// @param expiry `YYMMDD`
public record MrzKey(String documentNumber, String birth, String expiry) {
    private static final int[] WEIGHTS = {7, 3, 1};
    private static final int PASSPORT = 44;
    private static final int SMALL = 36;
    private static final int CARD = 30;

    public MrzKey {
        if (!documentNumber.matches("[A-Z0-9]{1,9}")) throw refused("document number");
        if (!birth.matches("\\d{6}")) throw refused("date of birth");
        if (!expiry.matches("\\d{6}")) throw refused("date of expiry");
    }

    /// Takes the zone as it is printed, with or without line breaks and blanks: all its lines, or the second line of a
    /// passport alone.
    ///
    /// @throws IllegalArgumentException when it is none or a check digit is wrong; the message names the field only
    public static MrzKey parse(String zone) {
        String text = zone.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return switch (text.length()) {
            case PASSPORT, SMALL -> ofSecondLine(text);
            case 2 * PASSPORT -> ofSecondLine(text.substring(PASSPORT));
            case 2 * SMALL -> ofSecondLine(text.substring(SMALL));
            case 3 * CARD -> of(text.substring(5, 15), text.substring(CARD, 37), text.substring(CARD + 8, 45));
            default -> throw refused("length");
        };
    }

    private static MrzKey ofSecondLine(String line) {
        return of(line.substring(0, 10), line.substring(13, 20), line.substring(21, 28));
    }

    private static MrzKey of(String number, String birth, String expiry) {
        return new MrzKey(
                checked(number, "document number").replace("<", ""),
                checked(birth, "date of birth"),
                checked(expiry, "date of expiry"));
    }

    private static String checked(String field, String what) {
        String content = field.substring(0, field.length() - 1);
        if (checkDigit(content) != field.charAt(field.length() - 1)) throw refused("check digit of " + what);
        return content;
    }

    /// ICAO 9303-3, 4.9: weights 7, 3, 1 over digits, letters from 10 on, fillers as 0; modulo 10.
    static char checkDigit(String content) {
        int sum = 0;
        for (int i = 0; i < content.length(); i++) {
            char sign = content.charAt(i);
            int value = sign == '<' ? 0 : Character.digit(sign, 36);
            if (value < 0 || sign > 'Z') throw refused("character");
            sum += value * WEIGHTS[i % WEIGHTS.length];
        }
        return (char) ('0' + sum % 10);
    }

    private static IllegalArgumentException refused(String what) {
        return new IllegalArgumentException("no machine-readable zone: " + what);
    }

    @Override
    public String toString() {
        return "MrzKey[…]";
    }
}
