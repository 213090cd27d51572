// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Bundle;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.visit.Drafting;
import org.tongban.kiosk.visit.Step;

/// Where one is.
sealed interface Place {
    record Home() implements Place {}

    record Find() implements Place {}

    record Guide(Item item) implements Place {}

    /// Several items as one thing.
    record Together(Bundle bundle) implements Place {}

    /// Which of them?
    record Lanes(Bundle bundle) implements Place {}

    /// A step of the journey.
    record At(Step step) implements Place {}

    /// A page of a row of a table.
    record Row(Cell cell) implements Place {}

    record Scan(MaterialSpec material) implements Place {}

    /// Whether to bring a paper later.
    record Promise(MaterialSpec material) implements Place {}

    /// Something that this person began before.
    record Offer(Drafting.Found found) implements Place {}

    /// The code of something that was put by.
    record Code() implements Place {}

    record Done(SavedCase saved) implements Place {}

    /// After or beside a visit.
    record Later(After at) implements Place {}

    /// A page that only tells something; `under` is where one comes back to.
    record Notice(Kind kind, Place under) implements Place {}

    /// What a notice tells.
    enum Kind {
        HELP,
        WINDOW,
        UNSURE,
        CANNOT_WRITE,
        /// The item was withdrawn while one was at it.
        WITHDRAWN,
        PRIVACY,
        ABOUT,
        DISPLAY,
        /// Why nothing is read aloud.
        VOICE
    }

    /// For the journal: never personal.
    default String word() {
        return switch (this) {
            case Home _ -> "home";
            case Find _ -> "find";
            case Guide _ -> "guide";
            case Together _, Lanes _ -> "bundle";
            case At at -> at.step().word();
            case Row row -> new Step.Ask(row.cell().table()).word();
            case Scan _ -> "scan";
            case Promise _ -> "promise";
            case Offer _ -> "offer";
            case Code _ -> "code";
            case Done _ -> "done";
            case Later later -> later.at().word();
            case Notice notice -> notice.under().word();
        };
    }
}
