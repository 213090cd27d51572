// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.control.Keys;
import org.tongban.kiosk.ui.control.Writing;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.keyboard.WritingTray.Action;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Space;

/// Six candidates over a box to write in. They are renewed after each stroke; nothing is taken over by itself, since a
/// slow hand may rest in the middle of a character.
///
/// Ids: `ink-box`, `candidate-0` … `candidate-5`, `ink-undo`, `ink-again`, `key-delete`, `key-find`.
final class HandwritingPad implements Pad {
    private static final int OFFERED = 6;

    private final Writing field;
    private final WritingDesk desk;
    private final CandidateBar bar;
    private final InkBox box = new InkBox(this::read);
    private final VBox node;
    private List<String> candidates = List.of();
    private int asked;

    HandwritingPad(Writing field, WritingDesk desk, Optional<Action> action) {
        this.field = field;
        this.desk = desk;
        Keys keys = new Keys(desk.clock());
        bar = new CandidateBar(keys, this::choose);
        Label hint = new Label(ControlTexts.of("ink.hint"));
        hint.getStyleClass().add("ink-hint");
        hint.setMouseTransparent(true);
        StackPane paper = new StackPane(box, hint);
        paper.getStyleClass().add("ink-paper");
        HBox.setHgrow(paper, Priority.ALWAYS);
        VBox side = new VBox(
                Space.S2,
                side(keys.icon("ink-undo", Icon.REDO, ControlTexts.of("ink.undo"), box::undo), "ink.undo"),
                side(keys.icon("ink-again", Icon.CLOSE, ControlTexts.of("ink.again"), this::again), "ink.again"),
                side(keys.icon("key-delete", Icon.BKSP, ControlTexts.of("ink.delete"), this::delete), "ink.delete"));
        action.ifPresent(wide -> side.getChildren().add(wide(keys, wide)));
        HBox row = new HBox(Space.S3, paper, side);
        node = new VBox(bar, KeyRows.keyboard(row));
        bar.getStyleClass().add("ink-candidates");
        bar.say("", ControlTexts.of("candidates.loading"));
        desk.withHandwriting(_ -> show(List.of()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean finish() {
        boolean open = !box.isEmpty() && !candidates.isEmpty();
        if (open) {
            choose(0);
        }
        return open;
    }

    @Override
    public void leave() {
        again();
    }

    @Override
    public void clear() {
        again();
    }

    private static Button side(Button key, String word) {
        key.setText(ControlTexts.of(word));
        key.getStyleClass().addAll("word-key", "ink-key");
        VBox.setVgrow(key, Priority.ALWAYS);
        return key;
    }

    private static Button wide(Keys keys, Action action) {
        Button key = keys.word("key-find", action.word(), action.run());
        key.getStyleClass().addAll("find-key", "ink-key");
        VBox.setVgrow(key, Priority.ALWAYS);
        return key;
    }

    /// Only the answer to the last question counts: the hand may be faster than the machine.
    private void read() {
        int mine = ++asked;
        if (box.isEmpty()) {
            show(List.of());
            return;
        }
        desk.recognise(box.ink(), OFFERED, read -> {
            if (mine == asked) {
                show(read);
            }
        });
    }

    private void choose(int number) {
        field.write(candidates.get(number));
        again();
    }

    private void again() {
        asked++;
        box.clear();
        show(List.of());
    }

    private void delete() {
        if (box.isEmpty()) {
            field.deleteLast();
        } else {
            again();
        }
    }

    private void show(List<String> words) {
        candidates = words;
        bar.show("", words);
    }
}
