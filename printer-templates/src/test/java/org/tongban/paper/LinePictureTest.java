// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.device.receipt.LinePicture;
import org.tongban.device.receipt.LinePicture.Dots;

class LinePictureTest {
    private final LinePicture pictures = new TongbanPapers(Samples.CLOCK).linePicture();

    @Test
    void drawsOneCharacterInItsCell() {
        Dots dots = pictures.draw("王", 576, 24);
        assertEquals("Dots[24x24]", dots.toString());
        assertTrue(ink(dots) > 60 && ink(dots) < 300, "dots: " + ink(dots));
    }

    @Test
    void staysInItsRoomAndCutsNothing() {
        for (String text :
                List.of("陈㛃", "王𬱖样", "𠮷样本", Samples.LONGEST_NAME, "gjpqy", "", "\uD842", Samples.LONG_ADDRESS)) {
            Dots dots = pictures.draw(text, 350, 24);
            assertTrue(dots.widthDots() <= 350 && dots.widthDots() % 8 == 0, dots.toString());
            assertEquals(24, dots.heightDots());
            assertEquals(dots.widthDots() * 24, dots.black().length);
        }
    }

    @Test
    void drawsAnotherBoxForAnotherMissingCharacter() {
        Dots one = pictures.draw("𠮷", 576, 48);
        Dots other = pictures.draw("𡛷", 576, 48);
        assertTrue(ink(one) > 100);
        assertTrue(!java.util.Arrays.equals(one.black(), other.black()));
    }

    @Test
    void refusesARoomTooSmallForADot() {
        assertThrows(IllegalArgumentException.class, () -> pictures.draw("王", 7, 24));
    }

    private static int ink(Dots dots) {
        int black = 0;
        for (boolean dot : dots.black()) {
            black += dot ? 1 : 0;
        }
        return black;
    }
}
