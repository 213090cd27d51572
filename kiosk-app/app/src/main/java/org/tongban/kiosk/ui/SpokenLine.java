// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

/// Something that stands on the screen, as one would read it aloud. May be personal: `toString` hides it.
public record SpokenLine(String words, Kind kind) {

    /// What sort of words these are.
    public enum Kind {
        /// Heading, reason, explanation.
        TEXT,
        /// What can be pressed.
        CHOICE,
        /// What is wrong or in doubt; said as soon as it stands there.
        TROUBLE,
        /// Somebody is about to leave something behind; said also to who did not ask for a voice.
        ALARM,
        /// What belongs to one person, whoever it is: an answer shown back, a number, a code.
        PERSONAL
    }

    @Override
    public String toString() {
        return kind + "[…]";
    }
}
