// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.shared;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Records;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.AnswerWords;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.Identity;
import org.tongban.kiosk.visit.LineWatch;
import org.tongban.kiosk.visit.Shares;
import org.tongban.kiosk.visit.SharesHeard.State;
import org.tongban.kiosk.visit.Visit;

/// Asks other offices once, and goes on by itself when there is nothing to show.
public final class SharedViewModel {

    /// The page.
    public sealed interface Shown {
        record Asking() implements Shown {}

        record Found(List<Row> rows) implements Shown {
            public Found {
                rows = List.copyOf(rows);
            }
        }
    }

    /// One answer that nobody has to give.
    ///
    /// @param value in words, masked where it is personal
    public record Row(String field, String label, String value, String source, Instant fetchedAt) {
        @Override
        public String toString() {
            return "Row[" + field + "]";
        }
    }

    private final Visit visit;
    private final Shares shares;
    private final LineWatch line;
    private final UiThread ui;
    private final Runnable on;
    private final Showing<Shown> showing = new Showing<>(new Shown.Asking());
    private boolean left;

    /// @param on to the next step
    public SharedViewModel(Visit visit, Shares shares, LineWatch line, UiThread ui, Runnable on) {
        this.visit = visit;
        this.shares = shares;
        this.line = line;
        this.ui = ui;
        this.on = on;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    /// Without a line nobody is kept waiting.
    public void look() {
        if (visit.shares().state() != State.NOT_ASKED) {
            settle();
        } else if (line.line() == LineWatch.Line.DOWN) {
            ui.show(() -> heard(Optional.empty()));
        } else {
            ask(visit.item().orElseThrow(), visit.applicant().orElseThrow());
        }
    }

    private void ask(Item item, Identity whose) {
        ui.load(() -> shares.ask(item, whose), this::heard, _ -> heard(Optional.empty()));
    }

    private void heard(Optional<Map<String, Records.Known>> known) {
        if (left) {
            return;
        }
        known.ifPresent(some -> shares.fill(visit, some));
        visit.shares().settle(known.isPresent() ? State.HEARD : State.UNHEARD);
        settle();
    }

    private void settle() {
        List<Row> rows = rows();
        if (rows.isEmpty()) {
            on();
        } else {
            showing.show(new Shown.Found(rows));
        }
    }

    /// The citizen fills it in by hand.
    public void skip() {
        if (showing.now() instanceof Shown.Asking && !left) {
            visit.shares().settle(State.UNHEARD);
            on();
        }
    }

    /// An answer that comes later changes nothing.
    public void leave() {
        left = true;
    }

    public void on() {
        left = true;
        on.run();
    }

    private List<Row> rows() {
        return Shares.questions(visit.item().orElseThrow()).stream()
                .flatMap(question -> row(question).stream())
                .toList();
    }

    private Optional<Row> row(Question question) {
        return visit.shares()
                .origin(question.field())
                .flatMap(known -> visit.answer(question.field())
                        .map(value -> new Row(
                                question.field(),
                                question.label(),
                                AnswerWords.masked(question, value),
                                known.source(),
                                known.fetchedAt())));
    }
}
