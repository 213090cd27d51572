// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.settings;

import java.util.regex.Pattern;

/// Values as they may be shown, written down and sent away.
public final class Masked {
    private static final String STARS = "***";
    private static final Pattern PERSON = Pattern.compile("(?<=://)[^/@\\s]+(?=@)");
    private static final Pattern QUESTION = Pattern.compile("(?<=\\?).+");

    private Masked() {}

    /// The value of a key. What nobody knows may be a secret under a misspelt name.
    public static String value(String key, String value) {
        return KnownSettings.of(key).isPresent() ? address(value) : STARS;
    }

    /// An address without the name and password before its host and without its question.
    static String address(String value) {
        if (!value.contains("://")) {
            return value;
        }
        String nameless = PERSON.matcher(value).replaceAll(STARS);
        return QUESTION.matcher(nameless).replaceAll(STARS);
    }
}
