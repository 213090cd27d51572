// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongban.kiosk.staff.Member;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;

/// The end of a shift or of the day: what stands open, and to whom it goes.
public final class ShiftPart implements Part {
    private final StaffRoom room;
    private final Member who;
    private final StaffWords words;
    private final Clock clock;
    private final Sheets sheets;
    private final Runnable leave;

    /// @param leave ends the staff's visit: the next one enters by their own PIN
    public ShiftPart(StaffRoom room, Member who, StaffWords words, Clock clock, Sheets sheets, Runnable leave) {
        this.room = room;
        this.who = who;
        this.words = words;
        this.clock = clock;
        this.sheets = sheets;
        this.leave = leave;
    }

    @Override
    public String word() {
        return "shift";
    }

    /// What stands open.
    private record Open(int unsent, int paperless, int cards, int slips) {}

    private Open open() {
        return new Open(
                room.unsent().list().size(),
                room.withoutPaper().list().size(),
                room.cards().waiting().size(),
                room.rolls().guess().left());
    }

    @Override
    public Content content() {
        Open open = open();
        List<Row> rows = new ArrayList<>();
        lines(open)
                .forEach(line -> rows.add(Row.of("open-" + line.getKey(), words.say("staff.open." + line.getKey()), "")
                        .marked(
                                line.getValue() > 0 && !line.getKey().equals("slips") ? Tone.WARN : Tone.OK,
                                line.getValue().toString())));
        room.roll().members().stream()
                .filter(member -> !member.number().equals(who.number()))
                .forEach(member -> rows.add(
                        Row.of("to-" + member.number(), words.say("staff.shift.to", member.name()), member.number())
                                .leading(() -> handOver(member, open))));
        return new Content(
                words.say("staff.shift.title"),
                words.say("staff.shift.why"),
                rows,
                List.of(new Act("day-end", words.say("staff.day.end"), Icon.DOOR, () -> endOfDay(open))));
    }

    private static List<Map.Entry<String, Integer>> lines(Open open) {
        return List.of(
                Map.entry("unsent", open.unsent()),
                Map.entry("paperless", open.paperless()),
                Map.entry("cards", open.cards()),
                Map.entry("slips", open.slips()));
    }

    private void handOver(Member to, Open open) {
        room.shift().record(who, to, open.unsent(), open.paperless(), open.cards());
        PaperFields sheet = sheet(to.name() + " " + to.number(), open);
        sheets.page("shift-" + stamp() + ".pdf", Paper.HANDOVER_SHEET, sheet);
        sheets.print(Paper.HANDOVER_SHEET, sheet);
    }

    private void endOfDay(Open open) {
        room.shift().endOfDay(who, open.unsent());
        leave.run();
    }

    private String stamp() {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT)
                .format(clock.instant().atZone(clock.getZone()));
    }

    private PaperFields sheet(String to, Open open) {
        return PaperFields.none()
                .with("handover.from", who.name() + " " + who.number())
                .with("handover.to", to)
                .with(
                        "handover.at",
                        clock.instant()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .atZone(clock.getZone())
                                .toOffsetDateTime())
                .with(
                        "handover.lines",
                        lines(open).stream()
                                .map(line -> PaperFields.none()
                                        .with("name", words.say("staff.open." + line.getKey()))
                                        .with("state", line.getValue().toString()))
                                .toList());
    }
}
