// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.CoverOpen;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.Mute;
import org.tongban.device.DeviceFault.PaperOut;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.ScriptedTransport;
import org.tongban.device.receipt.LinePicture.Dots;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.device.receipt.ReceiptPrinter.Paper;
import org.tongban.device.receipt.Slip.Align;

final class EscPosPrinterTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final Slip SLIP = new Slip(
            "1", List.of(new Slip.Text("测试：政务服务", Align.LEFT, 1, false), new Slip.Qr("HELLO"), new Slip.Cut()));

    private final byte[] status = {0x12, 0x12, 0x12, 0x12};
    private boolean confirms = true;
    private boolean mute;
    /// What the printer's paper does when the cut comes.
    private Runnable atCut = () -> {};
    private final ScriptedTransport wire = new ScriptedTransport(this::answer);

    @Test
    void printsAndIsTold() throws DeviceException {
        var printer = printer();
        assertTrue(printer.abilities().confirmsJobs());
        int before = wire.written().length;
        assertEquals(new Outcome.Printed(true), printer.print(SLIP));
        String sent = HEX.formatHex(Arrays.copyOfRange(wire.written(), before, wire.written().length));
        assertTrue(sent.contains("1B401C26"));
        assertTrue(sent.contains("B2E2CAD4A3BAD5FECEF1B7FECEF10A"));
        assertTrue(sent.contains("1D286B0800315030" + "48454C4C4F" + "1D286B0300315130"));
        assertTrue(sent.contains("1D564203"));
    }

    @Test
    void infersWhereThePrinterCannotTell() throws DeviceException {
        confirms = false;
        var printer = printer();
        assertEquals(new ReceiptPrinter.Abilities(48, false), printer.abilities());
        assertEquals(new Outcome.Printed(false), printer.print(SLIP));
    }

    @Test
    void sendsNothingWithoutPaper() throws DeviceException {
        var printer = printer();
        status[3] = 0x72;
        int before = wire.written().length;
        assertEquals(new Outcome.NotPrinted(new PaperOut()), printer.print(SLIP));
        assertEquals(
                "100401100402100403100404",
                HEX.formatHex(Arrays.copyOfRange(wire.written(), before, wire.written().length)));
    }

    @Test
    void paperThatEndsWithinTheJobIsNotPrinted() throws DeviceException {
        var printer = printer();
        atCut = () -> status[1] = 0x32;
        assertEquals(new Outcome.NotPrinted(new PaperOut()), printer.print(SLIP));
        assertTrue(HEX.formatHex(wire.written()).endsWith("100502"));
    }

    @Test
    void aPrinterThatFallsSilentIsUnknown() throws DeviceException {
        confirms = false;
        var printer = printer();
        atCut = () -> mute = true;
        assertTrue(printer.print(SLIP) instanceof Outcome.Unknown);
    }

    @Test
    void aPrinterThatNeverSaidAWordGetsTheSlipAndNobodyKnows() throws DeviceException {
        mute = true;
        var printer = printer();
        var silent = assertThrows(DeviceException.class, printer::probe).fault();
        assertTrue(silent instanceof Mute && silent.leavesDeviceUsable());
        assertEquals(new Outcome.Unknown(silent), printer.print(SLIP));
        assertTrue(HEX.formatHex(wire.written()).contains("B2E2CAD4A3BAD5FECEF1B7FECEF10A"), "the slip went out");
        mute = false;
        assertEquals(new Outcome.Printed(true), printer.print(SLIP), "it is asked again each time");
    }

    @Test
    void tellsPaperAndCover() throws DeviceException {
        var printer = printer();
        status[3] = 0x1E;
        assertEquals(Paper.LOW, printer.paper());
        status[1] = 0x36;
        assertEquals(
                new CoverOpen(),
                assertThrows(DeviceException.class, printer::paper).fault());
        status[1] = (byte) 0xFF;
        assertEquals(
                new Garbled("status byte FF"),
                assertThrows(DeviceException.class, printer::probe).fault());
    }

    @Test
    void drawsALineThatNoFontHasAndDisarmsIt() throws DeviceException {
        var lines = new SlipLayout(48).lines(new Slip("1", List.of(new Slip.Row("姓名", "𠮷野"))));
        var bytes = new ByteArrayOutputStream();
        // Rows of DLE EOT 1, which a printer would obey.
        LinePicture armed = (_, width, height) -> {
            boolean[] black = new boolean[width * height];
            for (int i = 0; i + 24 <= black.length; i += 24) {
                black[i + 3] = true;
                black[i + 13] = true;
                black[i + 23] = true;
            }
            return new Dots(width, height, black);
        };
        EscPosBytes.of(lines, armed, 48).forEach(bytes::writeBytes);
        String sent = HEX.formatHex(bytes.toByteArray());
        assertTrue(sent.contains("1D76300048001800" + "180401"));
        assertFalse(sent.contains("100401"));
    }

    @Test
    void aCodeThatIsNoAsciiIsRefusedBeforeAnythingIsPrinted() throws DeviceException {
        var outcome = printer().print(new Slip("1", List.of(new Slip.Qr("张三"))));
        assertEquals(
                new Outcome.NotPrinted(new Unsupported("a QR code here is 1 to 700 characters of ASCII")), outcome);
    }

    @Test
    void noTextReachesThePrinterAsACommand() throws DeviceException {
        var lines =
                new SlipLayout(48).lines(new Slip("1", List.of(new Slip.Text("a\u0010\u0004b", Align.LEFT, 1, false))));
        assertEquals(List.of(new SlipLayout.Words("ab", Align.LEFT, 1, false)), lines);
    }

    private EscPosPrinter printer() throws DeviceException {
        return new EscPosPrinter(wire, (_, width, height) -> new Dots(width, height, new boolean[width * height]), 48);
    }

    private byte[] answer(byte[] command) {
        String hex = HEX.formatHex(command);
        if (hex.startsWith("1D56")) atCut.run();
        if (mute) return new byte[0];
        if (hex.startsWith("1004")) return new byte[] {status[command[2] - 1]};
        boolean well = status[1] == 0x12 && status[3] == 0x12;
        if (hex.startsWith("1D2848") && confirms && well) {
            return new byte[] {0x37, 0x22, command[7], command[8], command[9], command[10], 0};
        }
        return hex.equals("1D7201") && well ? new byte[] {0} : new byte[0];
    }
}
