// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.settings;

import java.time.Instant;

/// Which version of a layer something is, and how it came to be.
///
/// @param by who wrote it: the name of the account or what they said
/// @param why in one line
public record Stamp(int version, Instant at, String by, String why) {
    /// What stands in one line of the file's head must not begin another.
    public Stamp {
        by = oneLine(by);
        why = oneLine(why);
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
