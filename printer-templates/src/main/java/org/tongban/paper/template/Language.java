// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.util.Arrays;
import java.util.Locale;

/// The languages that papers speak.
public enum Language {
    ZH("zh", "zh-CN"),
    EN("en", "en");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /// As in file names: `words_zh.properties`.
    public String code() {
        return code;
    }

    /// As BCP 47 has it.
    public String tag() {
        return tag;
    }

    /// @throws IllegalArgumentException when there is none with this code
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no papers speak " + code + "; there are zh and en"));
    }
}
