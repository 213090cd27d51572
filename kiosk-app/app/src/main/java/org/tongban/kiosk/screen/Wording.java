// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.tongban.kiosk.ui.theme.Language;

/// The words of all screens, from the bundle `texts`, in the language that was chosen last. On the screen's thread.
public final class Wording {
    private static final String NAME = "org.tongban.kiosk.screen.texts";

    private Language language;
    private ResourceBundle bundle;

    public Wording(Language language) {
        this.language = language;
        this.bundle = language.bundle(NAME);
    }

    /// Says everything in another language from now on.
    public void speak(Language chosen) {
        language = chosen;
        bundle = chosen.bundle(NAME);
    }

    public Language language() {
        return language;
    }

    /// A day with its year, as it stands where something is due.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("format.whole-day"), language.formats())
                .format(day);
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
