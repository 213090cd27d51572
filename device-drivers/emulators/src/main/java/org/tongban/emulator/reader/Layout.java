// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

/// The four layouts of a card's 256 bytes of text, with the type flag that stands at offset 248 of each.
enum Layout {
    /// Resident identity card.
    RESIDENT("resident", ' '),
    /// Residence permit for Hong Kong, Macao and Taiwan residents.
    HMT("hmt", 'J'),
    /// Foreigner's permanent residence card, edition of 2017.
    FOREIGN_2017("foreign-2017", 'I'),
    /// Foreigner's permanent residence card, edition of 2023.
    FOREIGN_2023("foreign-2023", 'Y');

    private final String word;
    private final char flag;

    Layout(String word, char flag) {
        this.word = word;
        this.flag = flag;
    }

    char flag() {
        return flag;
    }

    static Layout of(String word) {
        for (var layout : values()) {
            if (layout.word.equals(word)) {
                return layout;
            }
        }
        throw new IllegalArgumentException("no such layout: " + word);
    }
}
