// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Facts in the words of a technician: one line a fact, Chinese, from the resource bundle. A word that the bundle does
/// not have stands for itself.
final class Words {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.tongban.kiosk.cli.devices");
    private static final String INDENT = "  ";

    private Words() {}

    static String of(String key) {
        try {
            return WORDS.getString(key);
        } catch (MissingResourceException _) {
            return key.substring(key.indexOf('.') + 1);
        }
    }

    static String lines(Map<?, ?> facts) {
        var text = new StringBuilder();
        append(text, facts, "");
        return text.toString();
    }

    /// What went wrong, and what to do.
    static String trouble(Trouble trouble) {
        String detail = trouble.detail().isEmpty() ? "" : "（" + trouble.detail() + "）";
        return of("fault." + trouble.fault()) + detail + "\n"
                + of("hint." + trouble.hint().name());
    }

    private static void append(StringBuilder text, Map<?, ?> facts, String indent) {
        facts.forEach((name, value) -> {
            text.append(indent).append(of("fact." + name)).append("：");
            append(text, value, indent + INDENT);
        });
    }

    private static void append(StringBuilder text, Object value, String indent) {
        switch (value) {
            case Map<?, ?> map -> append(text.append('\n'), map, indent);
            case List<?> list -> {
                text.append(list.isEmpty() ? of("value.none") : "").append('\n');
                list.forEach(part -> append(text.append(indent).append('-'), part, indent + INDENT));
            }
            default -> text.append(of("value." + value)).append('\n');
        }
    }
}
