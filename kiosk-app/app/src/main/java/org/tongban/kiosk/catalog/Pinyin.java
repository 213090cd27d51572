// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/// How a phrase sounds, without tones, ü as v. A character with several readings gives several spellings; people type
/// the one they know. Pure.
final class Pinyin {
    private static final int MOST = 6;
    private static final int READINGS = 3;
    private static final HanyuPinyinOutputFormat FORMAT = format();

    private Pinyin() {}

    /// One spelling.
    ///
    /// @param full `gaolingjintie`
    /// @param initials `gljt`
    record Spelling(String full, String initials) {}

    /// At most six spellings. Letters and digits stand for themselves; anything else is passed over.
    static List<Spelling> of(String phrase) {
        List<Spelling> spellings = List.of(new Spelling("", ""));
        for (char character : phrase.toCharArray()) {
            spellings = longer(spellings, readings(character));
        }
        return spellings;
    }

    private static List<Spelling> longer(List<Spelling> before, Set<String> readings) {
        if (readings.isEmpty()) {
            return before;
        }
        List<Spelling> longer = new ArrayList<>();
        for (String reading : readings) {
            for (Spelling spelling : before) {
                if (longer.size() < MOST) {
                    longer.add(new Spelling(spelling.full + reading, spelling.initials + reading.charAt(0)));
                }
            }
        }
        return longer;
    }

    private static Set<String> readings(char character) {
        if (character < 128) {
            return Character.isLetterOrDigit(character)
                    ? Set.of(String.valueOf(Character.toLowerCase(character)))
                    : Set.of();
        }
        try {
            String[] found = PinyinHelper.toHanyuPinyinStringArray(character, FORMAT);
            return found == null ? Set.of() : few(found);
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException("the format is a constant", e);
        }
    }

    private static Set<String> few(String[] found) {
        Set<String> few = new LinkedHashSet<>();
        for (String reading : found) {
            if (few.size() < READINGS && !reading.isEmpty()) {
                few.add(reading);
            }
        }
        return few;
    }

    private static HanyuPinyinOutputFormat format() {
        var format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }
}
