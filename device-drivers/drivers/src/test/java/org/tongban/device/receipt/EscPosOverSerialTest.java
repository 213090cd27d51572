// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.receipt.LinePicture.Dots;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.device.receipt.Slip.Align;
import org.tongban.device.transport.SerialCable;
import org.tongban.device.transport.TransportAddress;

final class EscPosOverSerialTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @Test
    void printsOverARealSerialLine(@TempDir Path folder) throws Exception {
        var heard = new ByteArrayOutputStream();
        try (var cable = SerialCable.in(folder);
                var far = new RandomAccessFile(cable.theirs(), "rw")) {
            var end = CompletableFuture.runAsync(() -> answer(far, heard));
            var address = TransportAddress.parse(cable.ours() + "@19200");
            try (var printer = EscPosPrinter.open(
                    address, (_, width, height) -> new Dots(width, height, new boolean[width * height]), 32)) {
                var slip = new Slip(
                        "1", List.of(new Slip.Text("受理回执", Align.CENTRE, 2, true), new Slip.Feed(2), new Slip.Cut()));
                assertEquals(new Outcome.Printed(true), printer.print(slip));
                cable.pull();
                var thrown = assertThrows(DeviceException.class, printer::probe);
                assertEquals(NotConnected.class, thrown.fault().getClass());
            }
            assertThrows(ExecutionException.class, () -> end.get(10, TimeUnit.SECONDS));
        }
        byte[] title = "受理回执".getBytes(Charset.forName("GB18030"));
        assertTrue(HEX.formatHex(heard.toByteArray()).contains("1D2111" + HEX.formatHex(title) + "0A"));
    }

    /// A printer that is always well: answers the three questions that it finds at the end of what it heard.
    private static void answer(RandomAccessFile far, ByteArrayOutputStream heard) {
        try {
            for (int next = far.read(); next >= 0; next = far.read()) {
                heard.write(next);
                String all = HEX.formatHex(heard.toByteArray());
                String tail = all.substring(Math.max(0, all.length() - 22));
                if (tail.matches(".*10040[1-4]")) far.write(0x12);
                if (tail.matches("1D284806003030.{8}")) far.write(HEX.parseHex("3722" + tail.substring(14) + "00"));
            }
            throw new IOException("the line ended");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
