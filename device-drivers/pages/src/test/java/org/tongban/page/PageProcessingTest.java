// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageProcessingTest {
    private static final int DPI = 150;

    @Test
    void aPageWithNothingToMendStaysTheFileThatCame() throws IOException {
        byte[] file = Sheets.jpeg(Sheets.letter(DPI), 0.7f);
        PagePicture page = PageProcessing.process(file, DPI);
        assertSame(file, page.jpeg());
        assertEquals(Set.of(), page.flaws());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-4.2, -1.0, 0.7, 3.3})
    void aSlantingPageIsMadeStraight(double degrees) throws IOException {
        PagePicture page = PageProcessing.process(Sheets.jpeg(Sheets.askew(Sheets.letter(DPI), degrees), 0.8f), DPI);
        assertEquals(-degrees, page.turned(), 0.2);
        assertEquals(0, left(page), 0.2);
        assertEquals(Set.of(), page.flaws());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aPageThatLiesAnyWayIsTurnedUpright(int quarters) throws IOException {
        BufferedImage lying = Sheets.quarterTurned(Sheets.letter(DPI), quarters);
        PagePicture page = PageProcessing.process(Sheets.jpeg(lying, 0.8f), DPI);
        assertEquals((4 - quarters) * 90, page.turned(), 0.3);
        assertTrue(page.heightPx() > page.widthPx());
        assertEquals(Set.of(), page.flaws());
    }

    @Test
    void aPageUnderTheCameraIsCutOutOfTheDesk() throws IOException {
        BufferedImage desk = Sheets.noisy(Sheets.onDesk(Sheets.letter(DPI), 2.5), 4);
        PagePicture page = PageProcessing.process(Sheets.jpeg(desk, 0.9f), DPI);
        assertEquals(8.27 * DPI, page.widthPx(), 12);
        assertEquals(11.69 * DPI, page.heightPx(), 16);
        assertEquals(Set.of(), page.flaws());
    }

    @Test
    void aPaperThatRunsOutOfThePictureIsSaid() throws IOException {
        BufferedImage desk = Sheets.onDesk(Sheets.letter(DPI), 1);
        BufferedImage moved = desk.getSubimage(0, 0, desk.getWidth() * 3 / 4, desk.getHeight());
        assertEquals(Set.of(PageFlaw.CUT_OFF), flaws(copied(moved)));
    }

    @Test
    void aCornerThatIsFoldedAwayIsSaid() throws IOException {
        BufferedImage desk = Sheets.onDesk(Sheets.letter(DPI), 0);
        var pen = desk.createGraphics();
        pen.setColor(new Color(50, 42, 38));
        int x = desk.getWidth() - desk.getWidth() / 5 - 100;
        pen.fillRect(x, 0, 400, desk.getHeight() / 7 + 100);
        pen.dispose();
        assertTrue(flaws(desk).contains(PageFlaw.CUT_OFF));
    }

    @Test
    void anEmptyPageIsShownAndNotDropped() throws IOException {
        PagePicture page = PageProcessing.process(Sheets.jpeg(Sheets.noisy(Sheets.empty(DPI), 5), 0.9f), DPI);
        assertEquals(Set.of(PageFlaw.BLANK), page.flaws());
        assertTrue(page.jpeg().length > 0);
    }

    @Test
    void aPageWithASignatureAloneIsNotBlank() throws IOException {
        BufferedImage page = Sheets.empty(DPI);
        var pen = page.createGraphics();
        pen.setColor(new Color(20, 30, 120));
        pen.setStroke(new java.awt.BasicStroke(3));
        pen.draw(new java.awt.geom.CubicCurve2D.Double(700, 1400, 760, 1300, 800, 1500, 900, 1390));
        pen.dispose();
        assertEquals(Set.of(), flaws(page));
    }

    @Test
    void aBlurredPageIsSaidAndASoftOneIsNot() throws IOException {
        assertEquals(Set.of(), flaws(Sheets.noisy(Sheets.blurred(Sheets.letter(DPI), 1), 3)));
        assertEquals(Set.of(PageFlaw.BLURRED), flaws(Sheets.noisy(Sheets.blurred(Sheets.letter(DPI), 5), 3)));
    }

    @Test
    void lightThrownBackIsSaid() throws IOException {
        BufferedImage page = Sheets.letter(DPI);
        var pen = page.createGraphics();
        pen.setColor(new Color(0, 0, 0, 70));
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.WHITE);
        pen.fill(new Ellipse2D.Double(500, 700, 300, 200));
        pen.dispose();
        assertEquals(Set.of(PageFlaw.GLARE), flaws(page));
    }

    @Test
    void aNoisyColourPageIsBroughtTo300KilobytesAt200Dpi() throws IOException {
        byte[] file = Sheets.jpeg(Sheets.noisy(Sheets.letter(300), 6), 0.9f);
        PagePicture page = PageProcessing.process(file, 300);
        assertTrue(page.jpeg().length <= PageProcessing.MOST_BYTES, page::toString);
        assertEquals(8.27 * 200, page.widthPx(), 2);
        assertEquals(200, page.dpi());
        assertEquals(Set.of(), page.flaws());
        assertNotEquals(page.capturedSha256(), "");
    }

    @Test
    void whatIsNoPictureIsKeptAndSaid() {
        PagePicture page = PageProcessing.process(new byte[] {1, 2, 3}, DPI);
        assertEquals(Set.of(PageFlaw.UNREADABLE), page.flaws());
        assertEquals(3, page.jpeg().length);
    }

    private static double left(PagePicture page) throws IOException {
        return Skew.of(Ink.of(Jpeg.decoded(page.jpeg()).reduced(2))).degrees();
    }

    private static BufferedImage copied(BufferedImage part) {
        BufferedImage copy = Sheets.filled(part.getWidth(), part.getHeight(), Color.BLACK);
        var pen = copy.createGraphics();
        pen.drawImage(part, 0, 0, null);
        pen.dispose();
        return copy;
    }

    private static Set<PageFlaw> flaws(BufferedImage picture) throws IOException {
        return PageProcessing.process(Sheets.jpeg(picture, 0.9f), DPI).flaws();
    }
}
