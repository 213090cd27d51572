// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.time.Clock;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Space;

/// Number pad of three columns; ids `pad-0` … `pad-9`, `pad-delete`, and `pad-clear` or `pad-x`. No key repeats.
public final class DigitPad extends VBox {
    private final Typing target;
    private final Keys keys;

    private DigitPad(Typing target, Clock clock) {
        super(Space.S2);
        this.target = target;
        this.keys = new Keys(clock);
        getStyleClass().add("digit-pad");
        for (String row : List.of("123", "456", "789")) {
            getChildren().add(row(digit(row.charAt(0)), digit(row.charAt(1)), digit(row.charAt(2))));
        }
    }

    /// 清空 at the lower left.
    public static DigitPad digits(Typing target, Clock clock) {
        DigitPad pad = new DigitPad(target, clock);
        return pad.with(pad.keys.word("pad-clear", ControlTexts.of("pad.clear"), target::clear), "pad-word");
    }

    /// X at the lower left, for the last place of an ID number.
    public static DigitPad identity(Typing target, Clock clock) {
        DigitPad pad = new DigitPad(target, clock);
        return pad.with(pad.keys.word("pad-x", ControlTexts.of("pad.x"), () -> target.type('X')), "pad-digit");
    }

    private DigitPad with(Button corner, String kind) {
        corner.getStyleClass().addAll("pad-key", kind);
        Button delete = keys.icon("pad-delete", Icon.BKSP, ControlTexts.of("pad.delete"), target::deleteLast);
        delete.getStyleClass().add("pad-key");
        getChildren().add(row(corner, digit('0'), delete));
        return this;
    }

    private Button digit(char digit) {
        Button key = keys.word("pad-" + digit, String.valueOf(digit), () -> target.type(digit));
        key.getStyleClass().addAll("pad-key", "pad-digit");
        return key;
    }

    private static HBox row(Button left, Button middle, Button right) {
        return new HBox(Space.S2, left, middle, right);
    }
}
