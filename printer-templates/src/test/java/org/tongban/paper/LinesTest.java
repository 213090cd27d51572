// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {
    private final Typeface face = new Faces(Optional.empty()).of(Weight.REGULAR);

    @Test
    void startsNoLineWithAClosingMarkAndEndsNoneWithAnOpeningOne() {
        for (int width = 2; width < 40; width++) {
            for (String line : Lines.of(Samples.LONG_ADDRESS, face, width)) {
                assertFalse("，。、》）：；！？”".indexOf(line.charAt(0)) >= 0, width + ": " + line);
                assertFalse("（《“".indexOf(line.charAt(line.length() - 1)) >= 0, width + ": " + line);
            }
        }
    }

    @Test
    void losesNothingAndStaysInside() {
        String text = Samples.LONG_ADDRESS + Samples.LONGEST_NAME
                + "，身份证号 330199194503021527 和 https://example.test/a/long/path";
        for (int width = 2; width < 40; width++) {
            List<String> lines = Lines.of(text, face, width);
            assertEquals(Samples.packed(text), Samples.packed(String.join("", lines)));
            for (String line : lines) {
                assertTrue(face.width(line) <= width + 1e-6, width + ": " + line);
            }
        }
    }

    @Test
    void keepsNumbersWhole() {
        assertEquals(List.of("身份证号", "330199194503021527", "请核对"), Lines.of("身份证号330199194503021527请核对", face, 10.5));
    }

    @Test
    void keepsTheLinesThatTheTextHas() {
        assertEquals(List.of("甲", "", "乙"), Lines.of("甲\n\n乙", face, 10));
        assertEquals(List.of(""), Lines.of("", face, 10));
    }
}
