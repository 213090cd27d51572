// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.kiosk.ui.pinyin.Radicals.Radical;

final class RadicalsTest {
    private static final Radicals RADICALS = Radicals.load();

    /// Radical as one sees it, its strokes, further strokes, character; by Unihan.
    @ParameterizedTest
    @CsvSource({"龍,16,4,䶮", "龍,16,4,龑", "女,3,6,㛃", "羽,6,4,翀", "口,3,3,𠮷", "一,1,5,㐂", "氵,3,3,江", "钅,5,2,钊"})
    void aCharacterIsFoundByItsParts(String form, int strokes, int further, String character) {
        Radical radical = RADICALS.byStrokes().getOrDefault(strokes, List.of()).stream()
                .filter(one -> one.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no radical " + form + " with " + strokes + " strokes"));
        assertTrue(RADICALS.under(radical).getOrDefault(further, List.of()).contains(character));
    }

    @Test
    void allRadicalsAreThere() {
        assertEquals(
                214,
                RADICALS.byStrokes().values().stream()
                        .flatMap(List::stream)
                        .map(Radical::number)
                        .distinct()
                        .count());
    }
}
