// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.held;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tongban.kiosk.screen.When;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.visit.HeldDesk.Held;
import org.tongban.kiosk.visit.HeldDesk.Kind;
import org.tongban.paper.template.PaperFields;

/// A held record in words, on the screen and on paper: how much is kept of what, never the content itself. Immutable.
public final class HeldWords {
    private final Wording wording;
    private final When when;
    private final Clock clock;
    private final String retention;

    /// @param deliveredDays how long a case is kept after the platform has it
    public HeldWords(Wording wording, Clock clock, long deliveredDays) {
        this.wording = wording;
        this.clock = clock;
        this.when = new When(wording, clock.getZone());
        this.retention = Long.toString(deliveredDays);
    }

    String kind(Kind kind) {
        return wording.say("held.kind." + kind);
    }

    Tone tone(Kind kind) {
        return kind.isDeletable() ? Tone.ACCENT : Tone.WARN;
    }

    String line(Held record) {
        return wording.say("held.since", when.minute(record.since())) + " · " + content(record) + " · " + until(record);
    }

    /// A small message has no item; it is called by what it is.
    String name(Held record) {
        return record.message().map(kind -> wording.say("held.message." + kind)).orElse(record.item());
    }

    private String content(Held record) {
        if (record.message().isPresent()) {
            return wording.say("held.message.content");
        }
        return wording.say("held.content", record.answers(), record.files());
    }

    private String until(Held record) {
        return record.until()
                .map(at -> wording.say("held.until", when.minute(at)))
                .orElseGet(() -> wording.say("held.until." + record.kind(), retention));
    }

    PaperFields slip(List<Held> records) {
        return PaperFields.none()
                .with("list.printedAt", at(clock.instant()))
                .with("held", records.stream().map(this::fields).toList());
    }

    private PaperFields fields(Held record) {
        return PaperFields.none()
                .with("item", name(record))
                .with("localNumber", record.number())
                .with("savedAt", at(record.since()))
                .with("state", kind(record.kind()))
                .with("content", content(record))
                .with("until", until(record));
    }

    private OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(clock.getZone()).toOffsetDateTime();
    }
}
