// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.staff.Member;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.staff.UnsentCases.Unsent;
import org.tongban.kiosk.ui.control.Tone;

/// The staff's first page: how much waits where.
public final class DeskPart implements Part {
    private final StaffRoom room;
    private final Member who;
    private final StaffWords words;
    private final Consumer<String> go;

    /// @param go leads to a part by its word
    public DeskPart(StaffRoom room, Member who, StaffWords words, Consumer<String> go) {
        this.room = room;
        this.who = who;
        this.words = words;
        this.go = go;
    }

    @Override
    public String word() {
        return "desk";
    }

    @Override
    public Content content() {
        List<Unsent> unsent = room.unsent().list();
        long refused = unsent.stream()
                .filter(one -> one.delivery() == SavedCase.Delivery.QUARANTINED)
                .count();
        Optional<Unsent> oldest = unsent.stream().findFirst();
        String age = oldest.map(words::age).orElseGet(() -> words.say("staff.desk.queue.none"));
        Tone tone = oldest.map(words::tone).orElse(Tone.OK);
        int paperless = room.withoutPaper().list().size();
        int cards = room.cards().waiting().size();
        return new Content(
                words.say("staff.desk", who.name()),
                words.say("staff.desk.why"),
                List.of(
                        row("queue", age).marked(refused > 0 ? Tone.ERR : tone, Integer.toString(unsent.size())),
                        row("paper", words.say("staff.desk.paper.sub"))
                                .marked(paperless > 0 ? Tone.WARN : Tone.OK, Integer.toString(paperless)),
                        row("devices", words.say("staff.desk.devices.sub")),
                        row("items", words.say("staff.desk.items.sub"))
                                .marked(
                                        room.stopped().all().isEmpty() ? Tone.PLAIN : Tone.WARN,
                                        words.say(
                                                "staff.desk.items.stopped",
                                                room.stopped().all().size())),
                        row("found", words.say("staff.desk.found.sub"))
                                .marked(cards > 0 ? Tone.WARN : Tone.PLAIN, Integer.toString(cards)),
                        row("report", words.say("staff.desk.report.sub")),
                        row("shift", words.say("staff.desk.shift.sub"))),
                List.of());
    }

    private Row row(String word, String sub) {
        return Row.of("staff-go-" + word, words.say("staff." + word), sub).leading(() -> go.accept(word));
    }
}
