// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.scene.control.Label;
import javafx.scene.text.TextFlow;

/// A label for words that may hold rare characters of names (𠮷), which stand in another face than the rest. Wraps at
/// its width like any label. Screen thread only.
public final class WordLabel extends Label {

    public WordLabel(String words) {
        super(words);
        Lettering.dress(this);
        textProperty().addListener((_, _, _) -> Lettering.dress(this));
    }

    /// A graphic is as high as it likes; this one is as high as its lines.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() instanceof TextFlow flow && width > 0) {
            flow.setMaxWidth(width - snappedLeftInset() - snappedRightInset());
            return snappedTopInset() + flow.prefHeight(flow.getMaxWidth()) + snappedBottomInset();
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof TextFlow flow) {
            flow.setMaxWidth(getWidth() - snappedLeftInset() - snappedRightInset());
        }
        super.layoutChildren();
    }
}
