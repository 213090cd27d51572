// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Keys;
import org.tongban.kiosk.ui.control.Writing;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Space;

/// The keyboard: a row of modes, and under it the pad of the chosen one. Give it to [org.tongban.kiosk.ui.Page#tray].
///
/// Ids: `mode-pinyin`, `mode-handwriting`, `mode-radical`, `mode-latin`, `mode-symbols`, `key-clear`; the keys of the
/// pads are told there. Screen thread only.
public final class WritingTray extends VBox {
    private final Writing field;
    private final WritingDesk desk;
    private final Leaning leaning;
    private final Optional<Action> action;
    private final Keys keys;
    private final StackPane place = new StackPane();
    private final Map<Mode, Pad> pads = new EnumMap<>(Mode.class);

    /// What the wide key does, for example 找.
    public record Action(String word, Runnable run) {}

    /// @param action the wide key; without one the page's own button goes on
    public WritingTray(Writing field, WritingDesk desk, Leaning leaning, Optional<Action> action) {
        this.field = field;
        this.desk = desk;
        this.leaning = leaning;
        this.action = action;
        this.keys = new Keys(desk.clock());
        getStyleClass().add("writing-tray");
        place.getStyleClass().add("writing-pad");
        getChildren().addAll(modes(), place);
        show(desk.mode());
    }

    /// Takes over what is half written.
    ///
    /// @return true when there was something, so that the visitor should look before going on
    public boolean finish() {
        return pad().finish();
    }

    private HBox modes() {
        ToggleGroup group = new ToggleGroup();
        HBox row = Boxes.row(Space.S1);
        row.getStyleClass().add("mode-row");
        for (Mode mode : Mode.values()) {
            ToggleButton key = new ToggleButton(ControlTexts.of("mode." + mode.word()), Icons.node(mode.icon(), 36));
            key.setId("mode-" + mode.word());
            key.getStyleClass().add("mode-key");
            key.setToggleGroup(group);
            key.setFocusTraversable(false);
            key.setSelected(mode == desk.mode());
            key.setOnAction(_ -> {
                key.setSelected(true);
                choose(mode);
            });
            row.getChildren().add(key);
        }
        Button clear = keys.word("key-clear", ControlTexts.of("key.clear"), this::clear);
        clear.getStyleClass().addAll("word-key", "clear-key");
        clear.setMaxWidth(Button.USE_PREF_SIZE);
        row.getChildren().addAll(Boxes.spring(), clear);
        return row;
    }

    private void choose(Mode mode) {
        pad().leave();
        desk.mode(mode);
        show(mode);
    }

    private void clear() {
        pad().clear();
        field.clear();
    }

    private Pad pad() {
        return pads.computeIfAbsent(desk.mode(), this::make);
    }

    private void show(Mode mode) {
        place.getChildren().setAll(pads.computeIfAbsent(mode, this::make).node());
    }

    private Pad make(Mode mode) {
        return switch (mode) {
            case PINYIN -> new PinyinPad(field, desk, leaning, action);
            case HANDWRITING -> new HandwritingPad(field, desk, action);
            case RADICAL -> new RadicalPad(field, desk);
            case LATIN -> new LatinPad(field, keys, action);
            case SYMBOLS -> new SymbolPad(field, keys, action);
        };
    }
}
