// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.kiosk.casework.CaseState;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.casework.WorkingDays;
import org.tongban.kiosk.screen.When;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.visit.CaseDesk.Entry;

/// A case in exact words: its state, what is left, what waits for the person. Immutable.
public final class CaseWords {
    private final Wording wording;
    private final When when;
    private final Clock clock;
    private final WorkingDays days;
    private final Function<Progress, Optional<LocalDate>> promised;

    /// @param promised the last day by the published promise, for a case for which the platform names none
    public CaseWords(Wording wording, Clock clock, WorkingDays days, Function<Progress, Optional<LocalDate>> promised) {
        this.promised = promised;
        this.wording = wording;
        this.when = new When(wording, clock.getZone());
        this.clock = clock;
        this.days = days;
    }

    public String itemName(Entry entry) {
        return switch (entry) {
            case Entry.Known known -> known.progress().itemName();
            case Entry.Here here -> here.saved().submission().item().name();
        };
    }

    /// 已收件, 已受理 … exactly as far as is true.
    public String state(Entry entry) {
        return switch (entry) {
            case Entry.Known known -> state(known.progress());
            case Entry.Here here -> wording.say("case.here." + here.saved().delivery());
        };
    }

    private String state(Progress progress) {
        return progress.isOnlyDelivered()
                ? wording.say("case.state.DELIVERED")
                : wording.say("case.state." + progress.state());
    }

    /// A state that a case went through.
    public String state(Progress.Step step) {
        return wording.say(step.isOnlyDelivered() ? "case.state.DELIVERED" : "case.state." + step.state());
    }

    public String laneState(Progress.Lane lane) {
        return wording.say("case.lane." + lane.state());
    }

    public Tone tone(Entry entry) {
        return switch (entry) {
            case Entry.Known known -> toneOf(known.progress());
            case Entry.Here here -> here.saved().delivery() == Delivery.DELIVERED ? Tone.OK : Tone.WARN;
        };
    }

    private Tone toneOf(Progress progress) {
        if (dated(progress).isOverdue(today())) {
            return Tone.ERR;
        }
        return progress.waitsForThePerson() ? Tone.WARN : tone(progress.state());
    }

    public static Tone tone(CaseState state) {
        return switch (state) {
            case RECEIVED, ACCEPTED, IN_REVIEW -> Tone.ACCENT;
            case CORRECTION, SUSPENDED -> Tone.WARN;
            case DECIDED_GRANTED, DELIVERING, CLOSED -> Tone.OK;
            case NOT_ACCEPTED, DECIDED_REFUSED, RETURNED, VOIDED, WITHDRAWN -> Tone.PLAIN;
        };
    }

    /// The line under a case's name in a list.
    public String line(Entry entry) {
        return switch (entry) {
            case Entry.Known known -> {
                String left = left(known.progress());
                String line = left.isEmpty() ? known.progress().caseNumber() : left;
                yield known.isFresh() ? line : wording.say("case.line.kept", line, when.minute(known.asOf()));
            }
            case Entry.Here here -> when.minute(here.saved().savedAt());
        };
    }

    /// 还剩 5 个工作日; empty when nothing runs.
    public String left(Progress progress) {
        return dated(progress).workingDaysLeft(today(), days).map(this::left).orElse("");
    }

    private String left(int count) {
        if (count < 0) {
            return wording.say("case.left.over", -count);
        }
        return count == 0 ? wording.say("case.left.today") : wording.say("case.left", count);
    }

    /// The largest words of a case's page.
    public String title(Entry entry) {
        if (entry instanceof Entry.Known known) {
            String left = left(known.progress());
            return left.isEmpty() ? state(entry) : left;
        }
        return state(entry);
    }

    /// What the title means for the person.
    public String why(Entry entry) {
        return switch (entry) {
            case Entry.Known known -> why(known.progress());
            case Entry.Here here -> wording.say("case.here." + here.saved().delivery() + ".why");
        };
    }

    private Progress dated(Progress progress) {
        return progress.until(promised.apply(progress));
    }

    private String why(Progress told) {
        Progress progress = dated(told);
        if (progress.isOverdue(today())) {
            return wording.say(
                    "case.why.over", progress.deadline().map(when::day).orElse(""));
        }
        if (progress.isOnlyDelivered()) {
            return wording.say("case.why.delivered");
        }
        Optional<String> last = progress.deadline().map(when::day);
        boolean runs = progress.workingDaysLeft(today(), days).isPresent();
        if (runs && !progress.lanes().isEmpty()) {
            return wording.say("case.why.lanes", progress.lanes().size(), last.orElse(""));
        }
        return runs
                ? wording.say(days(told), state(progress), last.orElse(""))
                : wording.say("case.why." + progress.state());
    }

    private static String days(Progress told) {
        return told.deadline().isPresent() ? "case.why.days" : "case.why.days.published";
    }

    /// Where the words come from and how old they are; for the top bar.
    public String age(Entry entry) {
        return switch (entry) {
            case Entry.Known known ->
                wording.say(known.isFresh() ? "case.age.fresh" : "case.age.kept", when.minute(known.asOf()));
            case Entry.Here _ -> wording.say("case.age.here");
        };
    }

    public When when() {
        return when;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
