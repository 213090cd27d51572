// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class CompositionTest {
    private static Pinyin pinyin;
    private final Composition composition = new Composition();

    @BeforeAll
    static void read() {
        pinyin = Pinyin.load();
    }

    private void type(String letters) {
        letters.chars().forEach(letter -> composition.type((char) letter));
    }

    private Optional<String> choose(String word) {
        return composition.choose(composition.candidates(pinyin, Leaning.PLAIN).stream()
                .filter(one -> one.text().equals(word))
                .findFirst()
                .orElseThrow());
    }

    private String first() {
        return composition.candidates(pinyin, Leaning.PLAIN).getFirst().text();
    }

    @Test
    void aSentenceMayBeChosenInParts() {
        type("liuyinlu");
        assertTrue(choose("柳").isEmpty());
        assertEquals("柳yinlu", composition.shown());
        assertTrue(choose("荫").isEmpty());
        assertEquals(Optional.of("柳荫路"), choose("路"));
        assertTrue(composition.isEmpty());
    }

    @Test
    void lettersAreTakenBackOneByOne() {
        type("gao");
        composition.deleteLast();
        assertEquals("ga", composition.letters());
        composition.deleteLast();
        composition.deleteLast();
        assertTrue(composition.isEmpty());
    }

    @Test
    void whatWasChosenComesFirstUntilTheVisitEnds() {
        type("shi");
        choose("诗");
        type("shi");
        assertEquals("诗", first());
        composition.wipe();
        type("shi");
        assertNotEquals("诗", first());
    }

    @Test
    void aNamePutTogetherIsRememberedWhole() {
        type("wengmeiyu");
        choose("翁");
        choose("美");
        choose("玉");
        type("wengmeiyu");
        assertEquals("翁美玉", first());
    }

    @Test
    void endlessTypingStops() {
        type("a".repeat(200));
        assertEquals(40, composition.letters().length());
    }
}
