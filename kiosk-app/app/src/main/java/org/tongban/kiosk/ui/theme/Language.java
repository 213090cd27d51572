// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.theme;

import java.util.Locale;
import java.util.ResourceBundle;

/// A language that the kiosk speaks. Items come from the catalogue and stay in its language.
public enum Language {
    CHINESE(Locale.CHINA, Locale.ROOT),
    ENGLISH(Locale.UK, Locale.ENGLISH);

    private final Locale formats;
    private final Locale words;

    Language(Locale formats, Locale words) {
        this.formats = formats;
        this.words = words;
    }

    /// For names of days and months.
    public Locale formats() {
        return formats;
    }

    /// The bundle of this language. The Chinese one is the root, so that the machine's own language never comes in its
    /// place, and an English text that is missing is Chinese.
    public ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, words);
    }
}
