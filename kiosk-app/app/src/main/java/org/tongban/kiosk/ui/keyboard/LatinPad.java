// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.control.Keys;
import org.tongban.kiosk.ui.control.Writing;
import org.tongban.kiosk.ui.keyboard.WritingTray.Action;
import org.tongban.kiosk.ui.theme.ControlTexts;

/// Latin letters and digits as they are. Ids as on the pinyin pad, and `key-shift` for capitals.
final class LatinPad implements Pad {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Writing field;
    private final List<Button> letters = new ArrayList<>();
    private final Button shift;
    private final VBox node;
    private boolean capitals;

    LatinPad(Writing field, Keys keys, Optional<Action> action) {
        this.field = field;
        KeyRows rows = new KeyRows(keys);
        HBox first = rows.row("QWERTYUIOP", this::letter);
        HBox second = rows.indented("ASDFGHJKL", this::letter);
        HBox third = rows.row("ZXCVBNM", this::letter);
        for (HBox row : List.of(first, second, third)) {
            row.getChildren().stream()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .forEach(letters::add);
        }
        shift = rows.function("key-shift", ControlTexts.of("key.shift"), this::shift);
        third.getChildren().addFirst(shift);
        third.getChildren().addLast(rows.delete(field::deleteLast));
        node = KeyRows.keyboard(
                rows.row("1234567890", field::write),
                first,
                second,
                third,
                rows.last(ControlTexts.of("key.space"), () -> field.write(" "), action));
        faces();
    }

    @Override
    public Node node() {
        return node;
    }

    private void letter(String face) {
        field.write(capitals ? face : KeyRows.lower(face));
    }

    private void shift() {
        capitals = !capitals;
        faces();
    }

    private void faces() {
        shift.pseudoClassStateChanged(ON, capitals);
        for (Button key : letters) {
            String face = key.getId().substring("key-".length());
            key.setText(capitals ? face : KeyRows.lower(face));
        }
    }
}
