// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.kiosk.screen.Copies;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.visit.CaseDesk.Entry;
import org.tongban.paper.template.Paper;

/// One case, and its slip.
public final class CaseViewModel {
    private final Entry entry;
    private final CaseWords words;
    private final SlipViewModel slip;
    private final Optional<Copies> copies;
    private final Function<String, List<String>> remedies;
    private final Clock clock;

    /// @param copies of what was signed, of a case that lies here
    /// @param remedies what one can do against a decision about an item of this name
    public CaseViewModel(
            Entry entry,
            CaseWords words,
            SlipViewModel slip,
            Optional<Copies> copies,
            Function<String, List<String>> remedies,
            Clock clock) {
        this.copies = copies;
        this.remedies = remedies;
        this.entry = entry;
        this.words = words;
        this.slip = slip;
        this.clock = clock;
    }

    public Entry entry() {
        return entry;
    }

    public CaseWords words() {
        return words;
    }

    public SlipViewModel slip() {
        return slip;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// 进度单.
    public void print() {
        slip.print(Paper.PROGRESS_SLIP, ProgressSlip.of(entry, words, clock.instant(), clock.getZone()));
    }

    /// What the offices' own words give on paper now; nothing of a case that only this terminal knows.
    public List<Paper> papers() {
        return entry instanceof Entry.Known known ? CasePapers.of(known.progress()) : List.of();
    }

    public Optional<Copies> copies() {
        return copies;
    }

    /// One of [#papers()].
    public void print(Paper paper) {
        if (entry instanceof Entry.Known known) {
            List<String> ways = remedies.apply(known.progress().itemName());
            slip.print(paper, CasePapers.fields(paper, known.progress(), words, ways, clock.getZone()));
        }
    }

    /// What a rating or a complaint may name; empty while the platform has given no number.
    public Optional<String> caseNumber() {
        return switch (entry) {
            case Entry.Known known -> Optional.of(known.progress().caseNumber());
            case Entry.Here here -> here.saved().caseNumber();
        };
    }

    /// Until the offices have decided, and when it was not taken back already.
    public boolean canWithdraw() {
        return entry instanceof Entry.Here
                || (entry instanceof Entry.Known known
                        && !known.progress().state().isOver());
    }

    /// What is asked for can be brought here while the offices have not decided.
    public boolean canCorrect() {
        return entry instanceof Entry.Known known
                && !known.progress().corrections().isEmpty()
                && known.progress().localNumber().isPresent()
                && !known.progress().state().isOver();
    }

    /// A case can be rated once an office has done something about it.
    public boolean canRate() {
        return entry instanceof Entry.Known known && !known.progress().isOnlyDelivered();
    }
}
