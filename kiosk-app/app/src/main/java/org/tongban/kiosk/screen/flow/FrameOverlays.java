// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import javafx.scene.Node;
import org.tongban.kiosk.screen.Overlays;
import org.tongban.kiosk.ui.Frame;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// The frame's overlay, for screens.
record FrameOverlays(Frame frame) implements Overlays {
    @Override
    public void show(Node card) {
        frame.overlay(card);
    }

    @Override
    public void close() {
        frame.closeOverlay();
    }

    @Override
    public boolean isLarge() {
        return frame.theme() == ThemeKind.ELDER;
    }
}
