// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words of all screens, from the bundle `texts`. Immutable.
public final class Wording {
    private final ResourceBundle bundle;

    public Wording(Locale locale) {
        bundle = ResourceBundle.getBundle("org.tongban.kiosk.screen.texts", locale);
    }

    /// The text under a key, with `{0}`, `{1}` … replaced.
    ///
    /// @throws java.util.MissingResourceException when there is no such text
    public String say(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
