// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import javafx.scene.Node;

/// One way of writing, as it stands under the row of modes. Screen thread only.
interface Pad {
    Node node();

    /// Takes over what is half written, as far as it can be guessed; the field then holds nothing unfinished.
    ///
    /// @return true when there was something
    default boolean finish() {
        return false;
    }

    /// Another pad comes to the front: drops what is half written.
    default void leave() {}

    /// 清空 was pressed.
    default void clear() {}
}
