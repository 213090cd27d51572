// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.control.Keys;
import org.tongban.kiosk.ui.control.Writing;
import org.tongban.kiosk.ui.keyboard.WritingTray.Action;
import org.tongban.kiosk.ui.pinyin.Candidate;
import org.tongban.kiosk.ui.pinyin.Composition;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.theme.ControlTexts;

/// Candidates over 26 letters and the digits. Ids: `key-Q` …, `key-1` …, `key-delete`, `key-space`, `key-find`.
final class PinyinPad implements Pad {
    private final Writing field;
    private final WritingDesk desk;
    private final Leaning leaning;
    private final Composition composition;
    private final CandidateBar bar;
    private final VBox node;
    private List<Candidate> candidates = List.of();

    PinyinPad(Writing field, WritingDesk desk, Leaning leaning, Optional<Action> action) {
        this.field = field;
        this.desk = desk;
        this.leaning = leaning;
        this.composition = desk.composition();
        Keys keys = new Keys(desk.clock());
        KeyRows rows = new KeyRows(keys);
        bar = new CandidateBar(keys, this::choose);
        HBox third = rows.row("ZXCVBNM", this::letter);
        third.getChildren().addFirst(rows.function("key-dot", "·", () -> character("·")));
        third.getChildren().addLast(rows.delete(this::delete));
        node = new VBox(
                bar,
                KeyRows.keyboard(
                        rows.row("1234567890", this::character),
                        rows.row("QWERTYUIOP", this::letter),
                        rows.indented("ASDFGHJKL", this::letter),
                        third,
                        rows.last(ControlTexts.of("key.space.choose"), this::space, action)));
        composition.clear();
        desk.withPinyin(_ -> refresh());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean finish() {
        boolean open = !composition.isEmpty();
        while (!composition.isEmpty() && !candidates.isEmpty()) {
            choose(0);
        }
        return open;
    }

    @Override
    public void leave() {
        clear();
    }

    @Override
    public void clear() {
        composition.clear();
        refresh();
    }

    private void letter(String face) {
        composition.type(KeyRows.lower(face).charAt(0));
        refresh();
    }

    /// A digit or a dot stands for itself; what is being composed is finished before it.
    private void character(String face) {
        finish();
        field.write(face);
    }

    private void space() {
        if (composition.isEmpty()) {
            field.write(" ");
        } else if (!candidates.isEmpty()) {
            choose(0);
        }
    }

    private void delete() {
        if (composition.isEmpty()) {
            field.deleteLast();
        } else {
            composition.deleteLast();
            refresh();
        }
    }

    private void choose(int number) {
        composition.choose(candidates.get(number)).ifPresent(words -> {
            field.compose("");
            field.write(words);
        });
        refresh();
    }

    private void refresh() {
        field.compose(composition.shown());
        candidates = List.of();
        bar.say(composition.letters(), composition.isEmpty() ? "" : ControlTexts.of("candidates.loading"));
        desk.withPinyin(pinyin -> {
            candidates = composition.candidates(pinyin, leaning);
            bar.show(
                    composition.letters(),
                    candidates.stream().map(Candidate::text).toList());
            if (candidates.isEmpty() && !composition.isEmpty()) {
                bar.say(composition.letters(), ControlTexts.of("candidates.none"));
            }
        });
    }
}
