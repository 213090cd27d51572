// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongban.kiosk.catalog.Form.Group;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.FormCheck;
import org.tongban.kiosk.screen.AnswerWords;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.visit.FormSlot;
import org.tongban.kiosk.visit.TableRows;

/// A table that is filled row by row: what stands in it, what is wrong with it, and the row that was taken out last.
public final class TableViewModel {

    /// The page's state.
    ///
    /// @param removed number of the row that can still be put back, 1 for the first
    public record Shown(List<Line> lines, Optional<String> error, Optional<Integer> removed) {
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    /// One row in words, masked where it is personal.
    public record Line(String words, boolean isWhole) {
        @Override
        public String toString() {
            return "Line[…]";
        }
    }

    private record Removed(int index, Map<String, Object> row) {
        @Override
        public String toString() {
            return "Removed[…]";
        }
    }

    private final Question question;
    private final Group table;
    private final FormSlot slot;
    private final TableRows rows;
    private final FormCheck check;
    private final Wording wording;
    private final Showing<Shown> showing;
    private Optional<Removed> removed = Optional.empty();

    /// @throws java.util.NoSuchElementException when the question is no table
    public TableViewModel(FormSlot slot, FormCheck check, Wording wording) {
        this.wording = wording;
        this.question = slot.question();
        this.table = question.group().orElseThrow();
        this.slot = slot;
        this.rows = new TableRows(slot.visit(), question);
        this.check = check;
        this.showing = new Showing<>(shown(Optional.empty()));
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public Question question() {
        return question;
    }

    public Group table() {
        return table;
    }

    public int size() {
        return rows.all().size();
    }

    public boolean isFull() {
        return size() >= table.most();
    }

    public void remove(int index) {
        removed = Optional.of(new Removed(index, rows.row(index)));
        rows.remove(index);
        showing.show(shown(Optional.empty()));
    }

    /// Puts the row that was taken out last back to where it stood.
    public void putBack() {
        removed.ifPresent(one -> rows.insert(one.index(), one.row()));
        removed = Optional.empty();
        showing.show(shown(Optional.empty()));
    }

    /// @return false when the table cannot stand; the error is shown
    public boolean accept() {
        if (size() == 0 && table.least() == 0) {
            slot.leaveEmpty();
            return true;
        }
        Optional<Integer> half =
                IntStream.range(0, size()).filter(i -> !rows.isWhole(i)).boxed().findFirst();
        if (half.isPresent()) {
            showing.show(shown(half.map(i -> wording.say("table.half", table.row(), i + 1))));
            return false;
        }
        Map<String, Object> known = slot.others();
        Optional<String> error =
                check.problem(slot.form(), question.field(), known).map(FormCheck.Problem::text);
        error.ifPresent(_ -> showing.show(shown(error)));
        return error.isEmpty();
    }

    private Shown shown(Optional<String> error) {
        List<Map<String, Object>> all = rows.all();
        List<Line> lines = IntStream.range(0, all.size())
                .mapToObj(i -> new Line(words(all.get(i)), rows.isWhole(i)))
                .toList();
        return new Shown(lines, error, removed.map(one -> one.index() + 1));
    }

    private String words(Map<String, Object> row) {
        return table.columns().stream()
                .flatMap(column ->
                        Optional.ofNullable(row.get(column.field()))
                                .map(value -> AnswerWords.masked(column, value))
                                .stream())
                .collect(Collectors.joining("　"));
    }
}
