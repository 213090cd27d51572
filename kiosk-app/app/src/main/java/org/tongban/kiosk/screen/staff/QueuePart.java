// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.util.List;
import java.util.function.Consumer;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.staff.UnsentCases.Unsent;
import org.tongban.kiosk.ui.icon.Icon;

/// What the platform does not have, oldest first.
public final class QueuePart implements Part {
    private final StaffRoom room;
    private final StaffWords words;
    private final Consumer<CaseId> one;

    public QueuePart(StaffRoom room, StaffWords words, Consumer<CaseId> one) {
        this.room = room;
        this.words = words;
        this.one = one;
    }

    @Override
    public String word() {
        return "queue";
    }

    @Override
    public Content content() {
        List<Unsent> unsent = room.unsent().list();
        return new Content(
                words.say("staff.queue.title", unsent.size()),
                words.say("staff.queue.why"),
                unsent.stream().map(this::row).toList(),
                List.of(new Act("staff-send", words.say("staff.send"), Icon.SYNC, room.unsent()::sendNow)));
    }

    private Row row(Unsent unsent) {
        return Row.of(
                        "unsent-" + unsent.number().value(),
                        unsent.number().grouped(),
                        unsent.person().orElse(words.say("staff.unreadable")) + "　" + words.age(unsent))
                .marked(words.tone(unsent), words.state(unsent))
                .leading(() -> one.accept(unsent.caseId()));
    }
}
