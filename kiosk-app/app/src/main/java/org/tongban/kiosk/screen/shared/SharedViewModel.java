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
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.screen.WhileOpen;
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

    /// One answer that nobody has to give. What it says stands on the check page only: who found a card does not read
    /// right after it what offices know of its owner.
    public record Row(String field, String label, String source, Instant fetchedAt) {}

    private final Visit visit;
    private final Shares shares;
    private final LineWatch line;
    private final UiThread ui;
    private final Runnable on;
    private final Showing<Shown> showing = new Showing<>(new Shown.Asking());
    private final WhileOpen page = new WhileOpen();
    private boolean asked;
    private boolean gone;

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
    public void enter() {
        page.enter();
        if (gone || asked) {
            return;
        }
        asked = true;
        if (visit.shares().state() != State.NOT_ASKED) {
            settle();
        } else if (line.line() == LineWatch.Line.DOWN) {
            ui.show(() -> page.take(() -> heard(Optional.empty())));
        } else {
            ask(visit.item().orElseThrow(), visit.applicant().orElseThrow());
        }
    }

    private void ask(Item item, Identity whose) {
        ui.load(
                () -> shares.ask(item, whose),
                known -> page.take(() -> heard(known)),
                _ -> page.take(() -> heard(Optional.empty())));
    }

    private void heard(Optional<Map<String, Records.Known>> known) {
        if (gone) {
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

    /// The citizen fills it in by hand; an answer that comes later changes nothing.
    public void skip() {
        if (showing.now() instanceof Shown.Asking && !gone) {
            visit.shares().settle(State.UNHEARD);
            on();
        }
    }

    public void leave() {
        page.leave();
    }

    public void on() {
        gone = true;
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
                .filter(_ -> visit.answer(question.field()).isPresent())
                .map(known -> new Row(question.field(), question.label(), known.source(), known.fetchedAt()));
    }
}
