// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Optional;
import org.tongban.kiosk.casework.Rating;
import org.tongban.kiosk.visit.CaseDesk.Entry;
import org.tongban.kiosk.visit.CaseDesk.Proof;

/// A place after or beside a visit.
sealed interface After {
    /// By which proof?
    record Ask() implements After {}

    record Card() implements After {}

    record Code() implements After {}

    record Cases(Proof proof) implements After {}

    record One(Entry entry, Proof proof) implements After {}

    /// @param item its name, for the eyebrow
    /// @param under where one came from
    record Rate(Rating.About about, String item, After under) implements After {}

    /// @param about a case number
    record Say(Optional<String> about, Optional<After> under) implements After {}

    record Answers(After under) implements After {}

    /// The staff's pages.
    record Staff(StaffAt at) implements After {}

    /// One page back; empty is the first page.
    default Optional<After> before() {
        return switch (this) {
            case Ask _ -> Optional.empty();
            case Card _, Code _ -> Optional.of(new Ask());
            case Cases _ -> Optional.of(new Ask());
            case Staff staff -> staff.at().before().map(Staff::new);
            case Rate rate -> Optional.of(rate.under());
            case Say say -> say.under();
            case Answers answers -> Optional.of(answers.under());
            case One one -> Optional.of(new Cases(one.proof()));
        };
    }

    /// For the journal: never personal.
    default String word() {
        return switch (this) {
            case Ask _, Card _, Code _, Cases _, One _ -> "progress";
            case Staff _ -> "staff";
            case Rate _ -> "rating";
            case Say _, Answers _ -> "feedback";
        };
    }
}
