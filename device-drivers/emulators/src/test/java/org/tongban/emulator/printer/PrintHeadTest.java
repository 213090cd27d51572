// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.emulator.paper.PaperFont;

final class PrintHeadTest {

    private static final int WIDTH = 576;

    private final PrintHead head = new PrintHead(WIDTH, PaperFont.load());

    @Test
    void keepsTheTextAndTheBytes() {
        var bytes = Receipts.small("0001");
        var slip = only(bytes);

        assertEquals(List.of("受理回执", "Name 李示例", "[QR] https://example.invalid/r/李示例"), slip.lines());
        assertArrayEquals(Arrays.copyOf(bytes, bytes.length - 11), slip.raw());
    }

    @Test
    void drawsInkWhereTextIsAndNowhereElse() {
        var picture = only(new Receipts()
                        .line("测试")
                        .command(0x1B, 0x61, 2)
                        .line("右")
                        .cut()
                        .bytes())
                .picture();

        assertEquals(WIDTH, picture.getWidth());
        assertTrue(ink(picture, 0, 0, 24, 24) > 40);
        assertTrue(ink(picture, 24, 0, 24, 24) > 40);
        assertEquals(0, ink(picture, 48, 0, WIDTH - 48, 30));
        assertTrue(ink(picture, WIDTH - 24, 30, 24, 24) > 40);
        assertEquals(0, ink(picture, 0, 30, WIDTH - 24, 30));
    }

    @Test
    void doubleSizeIsFourTimesTheInk() {
        var small = only(new Receipts().line("国").cut().bytes()).picture();
        var large = only(new Receipts()
                        .command(0x1D, 0x21, 0x11)
                        .line("国")
                        .cut()
                        .bytes())
                .picture();

        assertEquals(4.0, (double) ink(large, 0, 0, 48, 48) / ink(small, 0, 0, 24, 24), 1.0);
    }

    @Test
    void theQrCodeInThePictureReadsAsItsContent(@TempDir Path folder) throws Exception {
        only(Receipts.small("0001")).save(folder);
        var picture = ImageIO.read(folder.resolve("receipt.png").toFile());

        assertEquals("https://example.invalid/r/李示例", decoded(picture));
        assertEquals(
                "受理回执\nName 李示例\n[QR] https://example.invalid/r/李示例\n",
                Files.readString(folder.resolve("receipt.txt")));
        assertTrue(Files.size(folder.resolve("receipt.bin")) > 60);
    }

    @Test
    void printsPicturesDotByDotAndCountsBandsAsOne() {
        var band = new int[] {0x1D, 0x76, 0x30, 0, 1, 0, 2, 0, 0x81, 0xFF};
        var slip = only(
                new Receipts().command(band).command(band).line("after").cut().bytes());

        assertEquals(List.of("[picture 8x4]", "after"), slip.lines());
        assertEquals(2, ink(slip.picture(), 0, 0, WIDTH, 1));
        assertEquals(8, ink(slip.picture(), 0, 1, WIDTH, 1));
        assertEquals(20, ink(slip.picture(), 0, 0, WIDTH, 4));
    }

    @Test
    void wrapsALineThatIsTooLong() {
        var slip = only(new Receipts().line("国".repeat(25)).cut().bytes());

        assertEquals(List.of("国".repeat(24), "国"), slip.lines());
    }

    @Test
    void keepsRareCharacters() {
        var slip = only(new Receipts().line("王𬱖样 陈㛃").cut().bytes());

        assertEquals(List.of("王𬱖样 陈㛃"), slip.lines());
    }

    @Test
    void aCutThroughBlankPaperIsNoSlip() {
        assertEquals(
                List.of(),
                print(new Receipts().command(0x0A, 0x1B, 0x64, 3).cut().bytes()));
    }

    private Slip only(byte[] bytes) {
        var slips = print(bytes);
        assertEquals(1, slips.size());
        return slips.getFirst();
    }

    private List<Slip> print(byte[] bytes) {
        var tokens = new Tokens();
        var slips = new ArrayList<Slip>();
        for (var b : bytes) {
            tokens.take(b & 0xFF).flatMap(head::obey).ifPresent(slips::add);
        }
        return slips;
    }

    private static int ink(BufferedImage picture, int left, int top, int width, int height) {
        int ink = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                ink += (picture.getRGB(x, y) & 0xFFFFFF) == 0 ? 1 : 0;
            }
        }
        return ink;
    }

    private static String decoded(BufferedImage picture) throws Exception {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
