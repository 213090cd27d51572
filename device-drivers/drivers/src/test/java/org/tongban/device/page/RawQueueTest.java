// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.Mute;
import org.tongban.device.receipt.EscPosJob;
import org.tongban.device.receipt.LinePicture;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.device.receipt.Slip;

/// A receipt printer behind a raw queue of a real CUPS: the very bytes arrive, and nobody claims that paper came.
final class RawQueueTest {
    private static final LinePicture NO_PICTURE = (text, width, height) -> {
        throw new AssertionError("nothing to draw");
    };
    private static final Slip SLIP =
            new Slip("slip-1", List.of(new Slip.Text("已保存到本机（未送达）", Slip.Align.LEFT, 1, false), new Slip.Cut()));

    @TempDir
    private Path server;

    @TempDir
    private Path printer;

    @Test
    void theBytesGoOnAsTheyAreAndTheOutcomeIsUnknown() throws Exception {
        Path paper = printer.resolve("paper");
        Files.setPosixFilePermissions(printer, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (var cups = new CupsServer(server)) {
            cups.run("lpadmin", "-p", "Receipts", "-E", "-v", "keep:" + paper, "-m", "raw");
            try (var queue =
                    SlipAddress.parse(cups.queue("Receipts").toString()).open(NO_PICTURE, 48)) {
                var outcome = assertInstanceOf(Outcome.Unknown.class, queue.print(SLIP));
                assertInstanceOf(Mute.class, outcome.fault());
                assertArrayEquals(EscPosJob.bytes(SLIP, NO_PICTURE, 48), Files.readAllBytes(paper));
                var said = assertThrows(DeviceException.class, queue::paper);
                assertInstanceOf(Mute.class, said.fault());
                cups.run("cupsdisable", "Receipts");
                assertEquals(new Outcome.NotPrinted(new Broken("paused")), queue.print(SLIP));
            }
        }
    }

    @Test
    void anAddressIsALineOrAQueue() {
        assertInstanceOf(SlipAddress.Line.class, SlipAddress.parse("tcp:192.0.2.9:9100"));
        assertInstanceOf(SlipAddress.Queue.class, SlipAddress.parse("ipp://localhost/printers/Receipts"));
        assertThrows(IllegalArgumentException.class, () -> SlipAddress.parse("ipp:Receipts"));
    }
}
