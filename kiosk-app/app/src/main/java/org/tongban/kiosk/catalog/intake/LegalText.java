// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a legal basis written as one text names first. Pure.
final class LegalText {
    private static final Pattern LAW = Pattern.compile("《([^《》]{2,80})》");
    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百零〇0-9]{1,8}条(?:第[一二三四五六七八九十0-9]{1,3}款)?");

    private LegalText() {}

    static String law(String text) {
        Matcher found = LAW.matcher(text);
        return found.find() ? found.group(1) : "设定依据";
    }

    static String article(String text) {
        Matcher found = ARTICLE.matcher(text);
        return found.find() ? found.group() : "";
    }
}
