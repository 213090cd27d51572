// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

/// One thing to tell the author of an item.
///
/// @param place file, line and column, in words
public record Finding(Grade grade, String place, String text) {

    /// How far it holds up the item.
    public enum Grade {
        FAULT("错误"),
        QUESTION("请补"),
        NOTE("说明");

        private final String word;

        Grade(String word) {
            this.word = word;
        }
    }

    @Override
    public String toString() {
        return grade.word + "  " + place + "：" + text;
    }
}
