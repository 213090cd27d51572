// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.util.Map;
import org.tongban.kiosk.casework.Journal;

/// The end of a shift: what stands open goes to whoever comes. Thread-safe.
public final class Shift {

    /// One thing that is handed over.
    ///
    /// @param name and `state` are keys of words
    public record Line(String name, String state, String note) {}

    private final Journal journal;

    public Shift(Journal journal) {
        this.journal = journal;
    }

    /// Writes down that the shift changed.
    ///
    /// @param unsent and the others: how many stand open
    public void record(Member from, Member to, int unsent, int withoutPaper, int foundCards) {
        journal.record(
                "SHIFT_HANDED_OVER",
                to.number(),
                Map.of(
                        "from", from.number(),
                        "unsent", Integer.toString(unsent),
                        "withoutPaper", Integer.toString(withoutPaper),
                        "foundCards", Integer.toString(foundCards)));
    }

    /// The terminal's day is over.
    public void endOfDay(Member by, int unsent) {
        journal.record("DAY_ENDED", by.number(), Map.of("unsent", Integer.toString(unsent)));
    }
}
