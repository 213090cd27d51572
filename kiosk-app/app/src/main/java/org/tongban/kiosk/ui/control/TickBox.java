// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.scene.control.CheckBox;

/// A check box with its words; the whole line is the target.
public final class TickBox extends CheckBox {

    public TickBox(String id, String words) {
        super(words);
        setId(id);
        getStyleClass().add("tick-box");
    }
}
