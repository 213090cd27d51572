// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.Optional;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.visit.CaseDesk.Entry;
import org.tongban.kiosk.visit.CaseDesk.Proof;

/// Whether a person has the same thing open already: what would be handed in twice helps nobody. Waits for the
/// platform;
/// never on the screen's thread.
public record OpenCases(CaseDesk desk) {

    /// The number of one that is not decided yet, the newest.
    public Optional<String> of(Identity whose, Item item) {
        return desk.find(new Proof.Card(whose)).entries().stream()
                .flatMap(entry -> number(entry, whose, item).stream())
                .findFirst();
    }

    /// The platform names the item only, by its published name.
    private static Optional<String> number(Entry entry, Identity whose, Item item) {
        return switch (entry) {
            case Entry.Known(var progress, var _, var _) ->
                Optional.of(progress.caseNumber())
                        .filter(_ -> !progress.state().isOver())
                        .filter(_ -> item.name().equals(progress.itemName())
                                || item.code().equals(progress.itemName()));
            case Entry.Here(var saved) ->
                Optional.of(saved.localNumber().grouped())
                        .filter(_ -> saved.submission().item().code().equals(item.code()))
                        .filter(_ -> saved.submission()
                                .applicant()
                                .documentNumber()
                                .equals(whose.person().documentNumber()));
        };
    }
}
