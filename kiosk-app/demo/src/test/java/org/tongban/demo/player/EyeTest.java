// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.demo.player.Lettering.Style;
import org.tongban.demo.player.Lettering.Weight;

class EyeTest {
    private static final Style BUTTON = new Style(32, Weight.BOLD);
    private final Lettering lettering = new Lettering();

    @Test
    void findsWordsWhereTheyStand() throws Exception {
        Eye eye = new Eye(Sight.of(PaintedPage.with("继续", 700, 1200, BUTTON.px(), Color.WHITE, new Color(0x15508F))));
        Eye.Spot spot = eye.find(words("继续"), 0.9).orElseThrow();
        assertTrue(Math.abs(spot.x() - 700) < 6, () -> "x " + spot.x());
        assertTrue(Math.abs(spot.y() + spot.height() - 1200) < 8, () -> "y " + spot.y());
    }

    @Test
    void tellsSimilarWordsApart() throws Exception {
        Eye eye = new Eye(Sight.of(PaintedPage.with("继续", 700, 1200, BUTTON.px(), Color.BLACK, Color.WHITE)));
        assertEquals(Optional.empty(), eye.find(words("继承"), 0.88));
    }

    @Test
    void findsNothingOnAnEmptyPage() {
        Eye eye = new Eye(Sight.of(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB)));
        assertEquals(Optional.empty(), eye.find(words("继续"), 0.5));
    }

    private Eye.Words words(String text) {
        return new Eye.Words(lettering.draw(text, BUTTON), BUTTON.px());
    }
}
