// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.control.Keys;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.keyboard.WritingTray.Action;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Space;

/// Rows of keys that several pads share.
final class KeyRows {
    private final Keys keys;

    KeyRows(Keys keys) {
        this.keys = keys;
    }

    static VBox keyboard(Node... rows) {
        VBox board = new VBox(Space.S1, rows);
        board.getStyleClass().add("keyboard");
        return board;
    }

    /// One key for each code point of `faces`; ids `key-Q` …
    HBox row(String faces, Consumer<String> typed) {
        HBox row = new HBox(Space.S1);
        faces.codePoints()
                .mapToObj(Character::toString)
                .forEach(face -> row.getChildren().add(keys.word("key-" + face, face, () -> typed.accept(face))));
        return row;
    }

    /// The same, half a key to the right.
    HBox indented(String faces, Consumer<String> typed) {
        HBox row = row(faces, typed);
        row.getChildren().addFirst(side());
        row.getChildren().addLast(side());
        return row;
    }

    Button function(String id, String face, Runnable action) {
        Button key = keys.word(id, face, action);
        key.getStyleClass().addAll("function-key", "word-key");
        HBox.setHgrow(key, Priority.NEVER);
        return key;
    }

    Button delete(Runnable action) {
        Button key = keys.icon("key-delete", Icon.BKSP, ControlTexts.of("key.delete"), action);
        key.getStyleClass().addAll("function-key", "word-key");
        HBox.setHgrow(key, Priority.NEVER);
        return key;
    }

    /// The space bar, and the wide key if there is one.
    HBox last(String spaceFace, Runnable space, Optional<Action> action) {
        Button bar = keys.word("key-space", spaceFace, space);
        bar.getStyleClass().add("word-key");
        HBox row = new HBox(Space.S1, bar);
        action.ifPresent(wide -> {
            Button find = keys.word("key-find", wide.word(), wide.run());
            find.getStyleClass().add("find-key");
            HBox.setHgrow(find, Priority.NEVER);
            row.getChildren().add(find);
        });
        return row;
    }

    static String lower(String face) {
        return face.toLowerCase(Locale.ROOT);
    }

    /// The room of a key.
    Region gap() {
        Button key = keys.word("gap", "", () -> {});
        key.setVisible(false);
        return key;
    }

    private static Region side() {
        Region side = new Region();
        side.getStyleClass().add("key-side");
        return side;
    }
}
