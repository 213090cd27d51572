// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Keys;
import org.tongban.kiosk.ui.control.Writing;
import org.tongban.kiosk.ui.pinyin.Radicals;
import org.tongban.kiosk.ui.pinyin.Radicals.Radical;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Space;

/// A character that one cannot pronounce: the number of strokes of its radical, the radical, the further strokes, the
/// character. Ids: `strokes-3`, `radical-85`, `char-翀`, `radical-back`, `grid-back`, `grid-on`, `key-delete`.
final class RadicalPad implements Pad {
    private static final int COLUMNS = 10;
    private static final int ROWS = 4;
    private static final int A_PAGE = COLUMNS * ROWS;

    private final Writing field;
    private final Keys keys;
    private final KeyRows rows;
    private final Label hint = new Label();
    private final HBox strokes = new HBox(Space.S1);
    private final VBox grid = new VBox(Space.S1);
    private final Button back;
    private final Button on;
    private final Button again;
    private final VBox node;
    private final List<Button> cells = new ArrayList<>();
    private int page;

    RadicalPad(Writing field, WritingDesk desk) {
        this.field = field;
        this.keys = new Keys(desk.clock());
        this.rows = new KeyRows(keys);
        hint.getStyleClass().add("candidate-typed");
        again = rows.function("radical-back", ControlTexts.of("radical.again"), () -> desk.withRadicals(this::start));
        back = rows.function("grid-back", ControlTexts.of("grid.back"), () -> turn(-1));
        on = rows.function("grid-on", ControlTexts.of("grid.on"), () -> turn(1));
        HBox foot = Boxes.row(Space.S1, again, Boxes.spring(), back, on, rows.delete(field::deleteLast));
        HBox head = Boxes.row(Space.S2, hint);
        head.getStyleClass().add("candidate-bar");
        head.setMinHeight(Region.USE_PREF_SIZE);
        node = new VBox(head, KeyRows.keyboard(strokes, grid, foot));
        hint.setText(ControlTexts.of("candidates.loading"));
        desk.withRadicals(this::start);
    }

    @Override
    public Node node() {
        return node;
    }

    private void start(Radicals radicals) {
        hint.setText(ControlTexts.of("radical.choose"));
        again.setDisable(true);
        SortedMap<Integer, List<Radical>> all = radicals.byStrokes();
        strokes.getChildren().clear();
        all.keySet().stream()
                .limit(COLUMNS)
                .forEach(count -> strokes.getChildren().add(chip(count, () -> radicals(radicals, count))));
        radicals(radicals, 3);
    }

    /// The last chip holds all radicals of ten strokes and more.
    private void radicals(Radicals radicals, int count) {
        mark(count);
        SortedMap<Integer, List<Radical>> all = radicals.byStrokes();
        List<Radical> these = count < COLUMNS
                ? all.getOrDefault(count, List.of())
                : all.tailMap(count).values().stream().flatMap(List::stream).toList();
        fill(these.stream()
                .map(one -> key("radical-" + one.number(), one.form(), () -> choose(radicals, one)))
                .toList());
    }

    private void choose(Radicals radicals, Radical chosen) {
        hint.setText(ControlTexts.of("radical.further", chosen.form()));
        again.setDisable(false);
        SortedMap<Integer, List<String>> under = radicals.under(chosen);
        strokes.getChildren().clear();
        under.keySet().stream()
                .filter(count -> count <= 14)
                .forEach(count -> strokes.getChildren().add(chip(count, () -> characters(under, count))));
        characters(under, under.firstKey());
    }

    private void characters(SortedMap<Integer, List<String>> under, int count) {
        mark(count);
        List<String> these = count < 14
                ? under.getOrDefault(count, List.of())
                : under.tailMap(count).values().stream().flatMap(List::stream).toList();
        fill(these.stream()
                .map(one -> key("char-" + one, one, () -> field.write(one)))
                .toList());
    }

    private Button chip(int count, Runnable action) {
        Button chip = keys.word("strokes-" + count, String.valueOf(count), action);
        chip.getStyleClass().add("stroke-chip");
        return chip;
    }

    private Button key(String id, String face, Runnable action) {
        return keys.word(id, face, action);
    }

    private void mark(int count) {
        strokes.getChildren().forEach(chip -> {
            chip.getStyleClass().remove("chosen");
            if (chip.getId().equals("strokes-" + count)) {
                chip.getStyleClass().add("chosen");
            }
        });
    }

    private void fill(List<Button> all) {
        cells.clear();
        cells.addAll(all);
        page = 0;
        turn(0);
    }

    private void turn(int by) {
        page = Math.clamp(page + by, 0, Math.max(0, (cells.size() - 1) / A_PAGE));
        grid.getChildren().clear();
        for (int row = 0; row < ROWS; row++) {
            HBox line = new HBox(Space.S1);
            for (int column = 0; column < COLUMNS; column++) {
                int at = page * A_PAGE + row * COLUMNS + column;
                line.getChildren().add(at < cells.size() ? cells.get(at) : rows.gap());
            }
            grid.getChildren().add(line);
        }
        back.setDisable(page == 0);
        on.setDisable((page + 1) * A_PAGE >= cells.size());
    }
}
