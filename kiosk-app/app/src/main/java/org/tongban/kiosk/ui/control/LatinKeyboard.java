// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.time.Clock;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Space;

/// Digits, 26 letters, delete, 清空, 空格 and 找. Give it to [org.tongban.kiosk.ui.Page#tray]: it stands on the bar.
///
/// Ids: `key-1`, `key-Q` …, `key-delete`, `key-clear`, `key-space`, `key-find`. Letters are typed in lower case.
public final class LatinKeyboard extends VBox {
    private final Typing target;
    private final Keys keys;

    public LatinKeyboard(Typing target, Clock clock, Runnable find) {
        super(Space.S1);
        this.target = target;
        this.keys = new Keys(clock);
        getStyleClass().add("keyboard");
        getChildren().addAll(row("1234567890"), row("QWERTYUIOP"), indented(row("ASDFGHJKL")), third(), last(find));
    }

    private HBox row(String faces) {
        HBox row = new HBox(Space.S1);
        for (int at = 0; at < faces.length(); at++) {
            row.getChildren().add(letter(faces.charAt(at)));
        }
        return row;
    }

    private Button letter(char face) {
        String shown = String.valueOf(face);
        char typed = shown.toLowerCase(Locale.ROOT).charAt(0);
        return keys.word("key-" + face, shown, () -> target.type(typed));
    }

    private static HBox indented(HBox row) {
        row.getChildren().addFirst(side());
        row.getChildren().addLast(side());
        return row;
    }

    private static Region side() {
        Region side = new Region();
        side.getStyleClass().add("key-side");
        return side;
    }

    private HBox third() {
        HBox row = row("ZXCVBNM");
        Button clear = function(keys.word("key-clear", ControlTexts.of("key.clear"), target::clear));
        Button delete = function(keys.icon("key-delete", Icon.BKSP, ControlTexts.of("key.delete"), target::deleteLast));
        row.getChildren().addFirst(clear);
        row.getChildren().addLast(delete);
        return row;
    }

    private HBox last(Runnable find) {
        Button space = keys.word("key-space", ControlTexts.of("key.space"), () -> target.type(' '));
        Button search = keys.word("key-find", ControlTexts.of("key.find"), find);
        space.getStyleClass().add("word-key");
        search.getStyleClass().add("find-key");
        HBox.setHgrow(search, Priority.NEVER);
        return new HBox(Space.S1, space, search);
    }

    private static Button function(Button key) {
        key.getStyleClass().addAll("function-key", "word-key");
        HBox.setHgrow(key, Priority.NEVER);
        return key;
    }
}
