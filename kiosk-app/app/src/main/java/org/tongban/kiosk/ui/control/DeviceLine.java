// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.tongban.kiosk.ui.theme.Space;

/// The true state of a device: a dot, words, and at the right where to look.
public final class DeviceLine extends HBox {
    private final Circle dot = new Circle(9);
    private final Label words = new Label();
    private final Label aside = Texts.caption("");

    public DeviceLine() {
        super(Space.S3);
        dot.getStyleClass().add("dot");
        words.getStyleClass().add("device-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        aside.setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("device-line", Tone.UNKNOWN.styleClass());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(dot, words, Boxes.spring(), aside);
    }

    /// Says the state, for example 读卡器已就绪，正在等您放卡 in [Tone#OK].
    public DeviceLine say(Tone tone, String state) {
        words.setText(state);
        for (Tone each : Tone.values()) {
            getStyleClass().remove(each.styleClass());
        }
        getStyleClass().add(tone.styleClass());
        return this;
    }

    /// Says at the right where the device is.
    public DeviceLine aside(String where) {
        aside.setText(where);
        return this;
    }
}
