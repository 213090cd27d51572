// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Messages;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.staff.UnsentCases.Unsent;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;

/// What the platform does not have, oldest first.
public final class QueuePart implements Part {
    private final StaffRoom room;
    private final StaffWords words;
    private final Clock clock;
    private final UnaryOperator<String> itemNames;
    private final Sheets sheets;
    private final Consumer<CaseId> one;

    /// @param itemNames from code to name
    /// @param one opens a case
    public QueuePart(
            StaffRoom room,
            StaffWords words,
            Clock clock,
            UnaryOperator<String> itemNames,
            Sheets sheets,
            Consumer<CaseId> one) {
        this.room = room;
        this.words = words;
        this.clock = clock;
        this.itemNames = itemNames;
        this.sheets = sheets;
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
                Stream.concat(
                                unsent.stream().map(this::row),
                                room.messages().setAside().stream().map(this::row))
                        .toList(),
                List.of(
                        new Act("staff-send", words.say("staff.send"), Icon.SYNC, room.unsent()::sendNow),
                        new Act("unsent-print", words.say("staff.queue.print"), Icon.PRINTER, () -> print(unsent))));
    }

    /// 未送达清单, without any person on it: it may hang on a wall.
    private void print(List<Unsent> unsent) {
        List<PaperFields> lines = unsent.stream()
                .map(one -> PaperFields.none()
                        .with("localNumber", one.number().grouped())
                        .with("item", itemNames.apply(one.itemCode()))
                        .with("savedAt", at(one.savedAt()))
                        .with("age", words.waited(one))
                        .with("state", words.state(one)))
                .toList();
        sheets.print(
                Paper.UNSENT_LIST,
                PaperFields.none()
                        .with("unsent", lines)
                        .with("list.count", Integer.toString(lines.size()))
                        .with("list.printedAt", at(clock.instant())));
    }

    private OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(clock.getZone()).toOffsetDateTime();
    }

    /// A small message that the platform would not take: a correction, a rating. Pressed, it waits again.
    private Row row(Messages.SetAside message) {
        return Row.of(
                        "message-" + message.id(),
                        words.say("staff.message." + message.kind()),
                        words.say("staff.message.sub", words.when().minute(message.since()), message.why()))
                .marked(Tone.WARN, words.say("staff.message.mark"))
                .leading(() -> {
                    boolean _ = room.messages().again(message.kind(), message.id());
                    room.unsent().sendNow();
                });
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
