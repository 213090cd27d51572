// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text of a web portal made plain: character references are undone as often as they were made (three times was seen),
/// tags go, breaks stay. Pure.
final class PlainText {
    private static final int MOST_ROUNDS = 5;
    private static final Pattern REFERENCE = Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]+));");
    private static final Pattern DROPPED =
            Pattern.compile("<!--.*?-->|<(script|style)\\b.*?</\\1\\s*>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK =
            Pattern.compile("<br[^<>]*>|</(?:p|div|li|tr|h[1-6])\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^<>]*>");
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u200B\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("middot", "·"),
            Map.entry("hellip", "…"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("times", "×"),
            Map.entry("ge", "≥"),
            Map.entry("le", "≤"),
            Map.entry("rarr", "→"));

    private PlainText() {}

    static String of(String text) {
        String plain = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = unescaped(plain);
            if (next.equals(plain)) {
                break;
            }
            plain = next;
        }
        plain = DROPPED.matcher(plain).replaceAll("");
        plain = BREAK.matcher(plain).replaceAll("\n");
        plain = TAG.matcher(plain).replaceAll("");
        return tidy(plain);
    }

    /// Without control characters and surplus blanks: what a spreadsheet's cell needs.
    static String tidy(String text) {
        String plain = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .replace('\u00a0', ' ');
        plain = CONTROL.matcher(plain).replaceAll("");
        return plain.replaceAll("[ \u3000]*\n[ \u3000]*", "\n")
                .replaceAll("\n{2,}", "\n")
                .strip();
    }

    private static String unescaped(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        character(found.group(), found.group(1), found.group(2), found.group(3))));
    }

    private static String character(String whole, String decimal, String hex, String name) {
        if (name != null) {
            return NAMED.getOrDefault(name, whole);
        }
        int code = decimal == null ? Integer.parseInt(hex, 16) : Integer.parseInt(decimal);
        boolean character = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
        return character ? Character.toString(code) : "";
    }
}
