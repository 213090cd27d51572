// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.scene.control.Label;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.theme.ControlTexts;

/// A short state in a tinted box. Not touchable.
public final class Badge extends Label {

    private Badge(String words, String kind) {
        super(words);
        getStyleClass().addAll("badge", kind);
        setMinWidth(USE_PREF_SIZE);
    }

    /// Tinted, words only.
    public static Badge of(Tone tone, String words) {
        return new Badge(words, tone.styleClass());
    }

    /// Tinted, with an icon.
    public static Badge of(Tone tone, Icon icon, String words) {
        return marked(of(tone, words), icon);
    }

    /// 来自身份证: what stands here was read from the ID card.
    public static Badge fromIdCard() {
        return of(Tone.ACCENT, Icon.IDCARD, ControlTexts.of("badge.idcard"));
    }

    /// 本机可办: the only filled badge there is.
    public static Badge onThisMachine() {
        return marked(new Badge(ControlTexts.of("badge.local"), "filled"), Icon.CHECK);
    }

    /// 窗口可办.
    public static Badge atAWindow() {
        return of(Tone.PLAIN, Icon.COUNTER, ControlTexts.of("badge.window"));
    }

    private static Badge marked(Badge badge, Icon icon) {
        badge.setGraphic(Icons.node(icon, 26));
        return badge;
    }
}
