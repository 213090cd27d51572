// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.screen.staff.DecideViewModel.Wish;
import org.tongban.kiosk.staff.Member;

/// Where a member of the staff is.
sealed interface StaffAt {
    record Door() implements StaffAt {}

    /// One of the lists, by its word.
    record Page(String word, Member who) implements StaffAt {}

    record Case(CaseId id, Member who, String under) implements StaffAt {}

    record Decide(Wish wish, Member who, StaffAt under) implements StaffAt {}

    /// One page back; empty leaves.
    default Optional<StaffAt> before() {
        return switch (this) {
            case Door _ -> Optional.empty();
            case Page page when page.word().equals("desk") -> Optional.empty();
            case Page page -> Optional.of(new Page("desk", page.who()));
            case Case one -> Optional.of(new Page(one.under(), one.who()));
            case Decide decide -> Optional.of(decide.under());
        };
    }
}
