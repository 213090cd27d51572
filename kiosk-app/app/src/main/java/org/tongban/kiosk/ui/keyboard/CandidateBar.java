// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.tongban.kiosk.ui.control.Keys;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.ControlTexts;

/// Words to choose from, as many as fit, the first in bold; turned page by page with the keys at the right.
///
/// Ids: `candidate-0` … of the page that is shown, `candidates-back`, `candidates-on`.
final class CandidateBar extends Region {
    private static final int A_PAGE = 8;
    private static final double MARGIN = 60;
    private static final double PAGE_KEY = 84;
    private static final double LEAST = 96;

    private final Label typed = new Label();
    private final Label note = new Label();
    private final List<Button> slots = new ArrayList<>();
    private final Button back;
    private final Button on;
    private final IntConsumer choose;
    private final List<Integer> pages = new ArrayList<>();
    private List<String> words = List.of();
    private int from;
    private int shown;

    /// @param choose told the number of the word in the list
    CandidateBar(Keys keys, IntConsumer choose) {
        this.choose = choose;
        typed.getStyleClass().add("candidate-typed");
        note.getStyleClass().add("candidate-typed");
        getStyleClass().add("candidate-bar");
        for (int slot = 0; slot < A_PAGE; slot++) {
            slots.add(slot(keys, slot));
        }
        back = keys.icon("candidates-back", Icon.CHEVL, ControlTexts.of("candidates.back"), this::back);
        on = keys.icon("candidates-on", Icon.CHEV, ControlTexts.of("candidates.on"), this::on);
        back.getStyleClass().add("candidate-page");
        on.getStyleClass().add("candidate-page");
        getChildren().addAll(typed, note);
        getChildren().addAll(slots);
        getChildren().addAll(back, on);
        show("", List.of());
    }

    /// Shows words for what was typed, from the first one.
    void show(String letters, List<String> candidates) {
        typed.setText(letters);
        note.setText("");
        words = candidates;
        from = 0;
        pages.clear();
        refresh();
    }

    /// Shows a line in place of words.
    void say(String letters, String line) {
        show(letters, List.of());
        note.setText(line);
    }

    private Button slot(Keys keys, int slot) {
        Button button = keys.word("candidate-" + slot, "", () -> choose.accept(from + slot));
        button.setMinWidth(USE_PREF_SIZE);
        button.setPrefWidth(USE_COMPUTED_SIZE);
        button.getStyleClass().setAll("candidate");
        return button;
    }

    private void back() {
        from = pages.isEmpty() ? 0 : pages.removeLast();
        refresh();
    }

    private void on() {
        pages.add(from);
        from += shown;
        refresh();
    }

    private void refresh() {
        for (int slot = 0; slot < A_PAGE; slot++) {
            boolean there = from + slot < words.size();
            String word = there ? words.get(from + slot) : "";
            Button button = slots.get(slot);
            button.setText(word);
            button.getStyleClass().setAll("candidate");
            Keys.dress(button);
            if (from + slot == 0) {
                button.getStyleClass().add("best");
            }
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return back.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double high = getHeight();
        double right = getWidth() - MARGIN - 2 * PAGE_KEY;
        double x = MARGIN;
        typed.resizeRelocate(x, 0, typed.prefWidth(-1), high);
        x += typed.getText().isEmpty() ? 0 : typed.prefWidth(-1) + 16;
        note.resizeRelocate(x, 0, Math.max(0, right - x), high);
        shown = 0;
        boolean room = true;
        for (int slot = 0; slot < A_PAGE; slot++) {
            Button button = slots.get(slot);
            double wide = Math.min(Math.max(LEAST, button.prefWidth(-1)), right - MARGIN);
            room = room && from + slot < words.size() && (x + wide <= right || slot == 0);
            button.setVisible(room);
            if (room) {
                button.resizeRelocate(x, 0, Math.min(wide, right - x), high);
                x += wide;
                shown++;
            }
        }
        back.resizeRelocate(right, 0, PAGE_KEY, high);
        on.resizeRelocate(right + PAGE_KEY, 0, PAGE_KEY, high);
        back.setDisable(pages.isEmpty());
        on.setDisable(from + shown >= words.size());
    }
}
