// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.control.Keys;
import org.tongban.kiosk.ui.control.Writing;
import org.tongban.kiosk.ui.keyboard.WritingTray.Action;
import org.tongban.kiosk.ui.theme.ControlTexts;

/// Digits, and the signs that addresses, names and numbers need. Ids `key-` and the sign.
final class SymbolPad implements Pad {
    private final VBox node;

    SymbolPad(Writing field, Keys keys, Optional<Action> action) {
        KeyRows rows = new KeyRows(keys);
        HBox fourth = rows.row("“”‘’＋＝％", field::write);
        fourth.getChildren().addLast(rows.delete(field::deleteLast));
        node = KeyRows.keyboard(
                rows.row("1234567890", field::write),
                rows.row("，。、；：？！（）·", field::write),
                rows.row("-—/#@.,_&*", field::write),
                fourth,
                rows.last(ControlTexts.of("key.space"), () -> field.write(" "), action));
    }

    @Override
    public Node node() {
        return node;
    }
}
