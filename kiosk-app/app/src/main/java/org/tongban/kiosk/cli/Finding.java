// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/// What the doctor found at one place. Nothing personal.
///
/// @param remedy what to do; empty where nothing is wrong
record Finding(Grade grade, String place, String words, String remedy) {
    enum Grade {
        GOOD(0),
        /// Works, and somebody should see to it.
        LOOK(1),
        /// Does not work.
        BAD(2);

        private final int exitCode;

        Grade(int exitCode) {
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
        }
    }

    static Finding good(String place, String words) {
        return new Finding(Grade.GOOD, place, words, "");
    }

    static Finding look(String place, String words, String remedy) {
        return new Finding(Grade.LOOK, place, words, remedy);
    }

    static Finding bad(String place, String words, String remedy) {
        return new Finding(Grade.BAD, place, words, remedy);
    }

    String line() {
        String told = "%-4s %-10s %s".formatted(grade, place, words);
        return remedy.isEmpty() ? told : told + "\n     %-10s → %s".formatted("", remedy);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("grade", grade.name());
        json.put("place", place);
        json.put("words", words);
        json.put("remedy", remedy);
        return json;
    }
}
