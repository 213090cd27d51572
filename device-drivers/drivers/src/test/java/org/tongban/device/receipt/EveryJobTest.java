// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceException;
import org.tongban.device.receipt.LinePicture.Dots;
import org.tongban.device.receipt.Slip.Align;

/// Whatever is printed, no byte of it is a command to the printer that we did not mean.
final class EveryJobTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @Property(tries = 300)
    void noTextBecomesARealTimeCommand(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 2) int scale, @ForAll long seed)
            throws DeviceException {
        byte[] job = job(seed, new Slip.Text(text, Align.CENTRE, scale, true), new Slip.Row(text, text));
        assertFalse(RealTimeCommands.isIn(job), () -> HEX.formatHex(job));
    }

    @Property(tries = 300)
    void noPictureBecomesARealTimeCommand(@ForAll long seed) throws DeviceException {
        byte[] job = job(seed, new Slip.Row("姓名", "𠮷野"), new Slip.Text("㐂", Align.LEFT, 2, false));
        assertFalse(RealTimeCommands.isIn(job));
    }

    @Property(tries = 500)
    void noNumberInABarCodeBecomesARealTimeCommand(@ForAll @NumericChars @StringLength(min = 1, max = 16) String digits)
            throws DeviceException {
        byte[] job = job(0, new Slip.Bars(digits));
        assertFalse(RealTimeCommands.isIn(job), () -> HEX.formatHex(job));
    }

    @Test
    void theDigitsThatSpellDleEotStayInSetB() {
        assertEquals(
                "7B42" + HEX.formatHex("160401".getBytes(StandardCharsets.US_ASCII)),
                HEX.formatHex(Code128.data("160401", 288).orElseThrow()));
    }

    @Test
    void digitsAtTheEndTakeHalfTheRoom() {
        byte[] data = Code128.data("K590102", 288).orElseThrow();
        assertEquals("7B42" + "4B" + "7B43" + "3B0102", HEX.formatHex(data));
        assertTrue(Code128.data("K59010220261125000001", 288).isPresent());
        assertTrue(Code128.data("K59010220261125000001", 192).isPresent(), "also on 58 mm");
        assertTrue(Code128.data("A".repeat(23), 288).isEmpty());
        assertTrue(Code128.data("张三", 288).isEmpty());
    }

    @Test
    void aNarrowPaperGetsNarrowLinesAndPictures() throws DeviceException {
        var lines = new SlipLayout(32).lines(new Slip("1", List.of(new Slip.Text("王𬱖样", Align.LEFT, 1, false))));
        var job = new ByteArrayOutputStream();
        EscPosBytes.of(lines, (_, width, height) -> new Dots(width, height, new boolean[width * height]), 32)
                .forEach(job::writeBytes);
        // 48 bytes a row: 384 dots.
        assertTrue(HEX.formatHex(job.toByteArray()).contains("1D76300030001800"));
    }

    @Test
    void automaticStatusIsToldFromOtherAnswers() {
        var answers = new EscPosAnswers();
        answers.accept(HEX.parseHex("10000000" + "11" + "12" + "3800" + "00" + "38130C0000"));
        assertEquals(
                new EscPosAnswers.Automatic(new EscPosStatus(0, 0, 0, 0)),
                answers.next().orElseThrow());
        assertEquals(new EscPosAnswers.RealTime(0x12), answers.next().orElseThrow());
        var cover = (EscPosAnswers.Automatic) answers.next().orElseThrow();
        assertEquals("Optional[CoverOpen[]]", cover.status().fault().toString());
    }

    @Test
    void automaticStatusTellsThePapersEnd() {
        var answers = new EscPosAnswers();
        answers.accept(HEX.parseHex("18000F00"));
        var end = (EscPosAnswers.Automatic) answers.next().orElseThrow();
        assertEquals("Optional[PaperOut[]]", end.status().fault().toString());
        assertArrayEquals(
                new Object[] {ReceiptPrinter.Paper.OUT},
                new Object[] {end.status().paper()});
    }

    private static byte[] job(long seed, Slip.Part... parts) throws DeviceException {
        var random = new Random(seed);
        // Three dots of four are white, so that bytes with a single bit are common.
        LinePicture any = (_, width, height) -> {
            boolean[] black = new boolean[width * height];
            for (int i = 0; i < black.length; i++) black[i] = random.nextInt(5) == 0;
            return new Dots(width, height, black);
        };
        var job = new ByteArrayOutputStream();
        EscPosBytes.of(new SlipLayout(48).lines(new Slip("1", List.of(parts))), any, 48)
                .forEach(job::writeBytes);
        return job.toByteArray();
    }
}
