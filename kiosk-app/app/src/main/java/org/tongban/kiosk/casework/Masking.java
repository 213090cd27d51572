// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

/// Personal data in words, covered for screen and paper. Counts code points, so that rare characters stay whole.
public final class Masking {
    private Masking() {}

    public static String name(String name) {
        int[] points = name.codePoints().toArray();
        if (points.length <= 1) {
            return name;
        }
        int shownAtEnd = points.length == 2 ? 0 : 1;
        int covered = points.length - 1 - shownAtEnd;
        return new String(points, 0, 1)
                + "*".repeat(covered)
                + new String(points, points.length - shownAtEnd, shownAtEnd);
    }

    public static String documentNumber(String number) {
        return covered(number, 6, 4);
    }

    public static String phone(String phone) {
        return covered(phone, 3, 4);
    }

    private static String covered(String text, int head, int tail) {
        if (text.length() <= head + tail) {
            return "*".repeat(text.length());
        }
        return text.substring(0, head) + "*".repeat(text.length() - head - tail) + text.substring(text.length() - tail);
    }
}
