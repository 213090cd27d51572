// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.util.List;
import org.tongban.kiosk.staff.FoundCards;
import org.tongban.kiosk.staff.Member;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;

/// Cards that were left here: which kind, since when, and giving them back.
public final class FoundPart implements Part {
    private static final List<String> KINDS = List.of("RESIDENT_CARD", "SOCIAL_SECURITY_CARD", "OTHER");

    private final StaffRoom room;
    private final Member who;
    private final StaffWords words;
    private final Runnable again;

    /// @param again shows the page anew
    public FoundPart(StaffRoom room, Member who, StaffWords words, Runnable again) {
        this.room = room;
        this.who = who;
        this.words = words;
        this.again = again;
    }

    @Override
    public String word() {
        return "found";
    }

    @Override
    public Content content() {
        List<FoundCards.Found> cards = room.cards().waiting();
        return new Content(
                words.say("staff.found.title", cards.size()),
                words.say("staff.found.why"),
                cards.stream().map(this::row).toList(),
                KINDS.stream()
                        .map(kind -> new Act(
                                "found-" + kind,
                                words.say("staff.found.add", words.say("staff.found." + kind)),
                                Icon.PLUS,
                                () -> room.cards().found(who, kind)))
                        .toList());
    }

    private Row row(FoundCards.Found card) {
        return Row.of(
                        "card-" + card.number(),
                        words.say("staff.found.card", card.number(), words.say("staff.found." + card.kind())),
                        words.when().minute(card.at()))
                .marked(Tone.WARN, words.say("staff.found.back"))
                .leading(() -> {
                    room.cards().givenBack(who, card);
                    again.run();
                });
    }
}
