// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.theme;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The controls' own words, from `ui/controls.properties`. Words of a screen belong to the screen. Immutable.
public final class ControlTexts {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.tongban.kiosk.ui.controls", Locale.SIMPLIFIED_CHINESE);

    private ControlTexts() {}

    /// The words of a key.
    ///
    /// @throws java.util.MissingResourceException when there is no such key: a mistake in the program
    public static String of(String key) {
        return WORDS.getString(key);
    }

    /// Puts values into the places `{0}`, `{1}` of a text.
    public static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.SIMPLIFIED_CHINESE).format(values);
    }
}
