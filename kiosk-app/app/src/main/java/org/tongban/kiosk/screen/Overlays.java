// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import javafx.scene.Node;

/// Shows a card over the page and takes it away again.
public interface Overlays {
    void show(Node card);

    void close();
}
