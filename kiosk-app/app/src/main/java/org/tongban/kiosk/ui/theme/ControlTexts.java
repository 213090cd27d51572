// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.theme;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// The controls' own words, from `ui/controls.properties`. Words of a screen belong to the screen.
public final class ControlTexts {
    private static final String NAME = "org.tongban.kiosk.ui.controls";
    private static volatile Language language = Language.CHINESE;
    private static volatile ResourceBundle words = Language.CHINESE.bundle(NAME);

    private ControlTexts() {}

    /// Controls that are made from now on speak this language.
    public static void speak(Language chosen) {
        language = chosen;
        words = chosen.bundle(NAME);
    }

    /// The words of a key.
    ///
    /// @throws java.util.MissingResourceException when there is no such key: a mistake in the program
    public static String of(String key) {
        return words.getString(key);
    }

    /// Puts values into the places `{0}`, `{1}` of a text.
    public static String of(String key, Object... values) {
        return new MessageFormat(words.getString(key), language.formats()).format(values);
    }
}
