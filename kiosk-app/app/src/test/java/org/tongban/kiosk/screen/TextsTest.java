// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.kiosk.ui.theme.Language;

/// Every text stands in every language, with the same places to fill.
final class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @ParameterizedTest
    @ValueSource(strings = {"screen/texts", "ui/controls"})
    void englishIsComplete(String bundle) throws IOException {
        Properties chinese = read(bundle + ".properties");
        Properties english = read(bundle + "_en.properties");
        assertEquals(new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        assertAll(chinese.stringPropertyNames().stream()
                .map(key ->
                        () -> assertEquals(places(chinese.getProperty(key)), places(english.getProperty(key)), key)));
    }

    /// The form is an official paper and stays Chinese; each language is named in itself.
    @ParameterizedTest
    @ValueSource(strings = {"screen/texts", "ui/controls"})
    void englishIsEnglish(String bundle) throws IOException {
        Properties english = read(bundle + "_en.properties");
        assertAll(english.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("form.") && !key.contains("language"))
                .map(key ->
                        () -> assertFalse(HAN.matcher(english.getProperty(key)).find(), key)));
    }

    @Test
    void aWordingChangesItsLanguageInPlace() {
        Wording wording = new Wording(Language.CHINESE);
        assertEquals("继续", wording.say("on"));
        wording.speak(Language.ENGLISH);
        assertEquals("Continue", wording.say("on"));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
        return places;
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        var in = Objects.requireNonNull(TextsTest.class.getResourceAsStream("/org/tongban/kiosk/" + file), file);
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
