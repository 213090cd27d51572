// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import org.tongban.kiosk.ui.icon.Icon;

/// A way to write. The order is that of the keys.
public enum Mode {
    PINYIN("pinyin", Icon.KEYBOARD),
    HANDWRITING("handwriting", Icon.PEN),
    RADICAL("radical", Icon.LIST),
    LATIN("latin", Icon.TEXT),
    SYMBOLS("symbols", Icon.FLOW);

    private final String word;
    private final Icon icon;

    Mode(String word, Icon icon) {
        this.word = word;
        this.icon = icon;
    }

    String word() {
        return word;
    }

    Icon icon() {
        return icon;
    }
}
