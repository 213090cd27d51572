// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fazecast.jSerialComm.SerialPort;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.Occupied;

final class WireTest {
    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void readsAddresses() {
        assertEquals(new TransportAddress.Serial("/dev/ttyUSB0", 115_200), TransportAddress.parse("/dev/ttyUSB0"));
        assertEquals(new TransportAddress.Serial("/dev/lp", 19_200), TransportAddress.parse("/dev/lp@19200"));
        assertEquals(new TransportAddress.Tcp("::1", 9100), TransportAddress.parse("tcp:[::1]:9100"));
        assertThrows(IllegalArgumentException.class, () -> TransportAddress.parse("tcp:printer"));
        assertThrows(IllegalArgumentException.class, () -> TransportAddress.parse("tcp:printer:99999"));
    }

    @Test
    void carriesBytesOverTcpAndNoticesTheEnd() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var wire = TransportAddress.parse("tcp:127.0.0.1:" + server.getLocalPort())
                        .open();
                var peer = server.accept()) {
            assertArrayEquals(new byte[0], wire.read(Duration.ofMillis(20)));
            wire.write(new byte[] {1, 2});
            assertArrayEquals(new byte[] {1, 2}, peer.getInputStream().readNBytes(2));
            peer.getOutputStream().write(new byte[] {3});
            assertArrayEquals(new byte[] {3}, wire.read(LONG));
            peer.shutdownOutput();
            assertInstanceOf(NotConnected.class, fault(() -> wire.read(LONG)));
        }
    }

    @Test
    void nobodyBehindAPortIsNotConnected() throws Exception {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        assertInstanceOf(NotConnected.class, fault(() -> TcpTransport.connect("127.0.0.1", port)));
    }

    @Test
    void aPathThatIsNotThereIsNotConnected(@TempDir Path folder) {
        String path = folder.resolve("nothing").toString();
        assertEquals(new NotConnected(path), fault(() -> SerialTransport.open(path, 9600)));
    }

    @Test
    void carriesBytesOverASerialLineAndNoticesThePulledPlug(@TempDir Path folder) throws Exception {
        var cable = SerialCable.in(folder);
        try (cable;
                var far = new RandomAccessFile(cable.theirs(), "rw");
                var wire = SerialTransport.open(cable.ours(), 115_200)) {
            assertArrayEquals(new byte[0], wire.read(Duration.ofMillis(50)));
            wire.write(new byte[] {0x11, 0x13, 0x0D, (byte) 0xAA});
            byte[] heard = new byte[4];
            far.readFully(heard);
            assertArrayEquals(new byte[] {0x11, 0x13, 0x0D, (byte) 0xAA}, heard);
            far.write(new byte[] {0, 0x0A, (byte) 0xFF});
            assertArrayEquals(new byte[] {0, 0x0A, (byte) 0xFF}, readAll(wire, 3));
            assertInstanceOf(Occupied.class, fault(() -> SerialTransport.open(cable.ours(), 9600)));
            cable.pull();
            assertInstanceOf(NotConnected.class, fault(() -> wire.read(LONG)));
        }
    }

    /// As a modem manager does it that tries every port, and as `socat` does it a moment after its link is there.
    @Test
    void aReadIsBoundedAlsoWhenAnotherProgramMakesThePortWaitForEver(@TempDir Path folder) throws Exception {
        try (var cable = SerialCable.in(folder);
                var wire = SerialTransport.open(cable.ours(), 115_200)) {
            assertArrayEquals(new byte[0], wire.read(Duration.ofMillis(20)));
            var stty = new ProcessBuilder("stty", "-F", cable.ours(), "min", "1", "time", "0").start();
            assertEquals(0, stty.waitFor());
            var read = CompletableFuture.supplyAsync(() -> assertDoesNotThrow(() -> wire.read(Duration.ofMillis(20))));
            assertArrayEquals(new byte[0], read.get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aReadThatOutlastsItsBoundIsEndedFromElsewhere(@TempDir Path folder) throws Exception {
        try (var cable = SerialCable.in(folder)) {
            SerialPort port = SerialPort.getCommPort(cable.ours());
            port.openPort(0);
            port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, 0, 0);
            try (var guard = new ClosingIn(Duration.ofMillis(100), port)) {
                var read = CompletableFuture.supplyAsync(() -> port.readBytes(new byte[1], 1));
                assertEquals(-1, read.get(10, TimeUnit.SECONDS));
                assertTrue(guard.hasClosed());
            }
        }
    }

    /// The line itself says nothing here: both its ends are still held.
    @Test
    void aDeviceFileThatWentAwayIsAPulledPlug(@TempDir Path folder) throws Exception {
        try (var cable = SerialCable.in(folder);
                var wire = SerialTransport.open(cable.ours(), 115_200)) {
            assertArrayEquals(new byte[0], wire.read(Duration.ofMillis(20)));
            Files.delete(Path.of(cable.ours()));
            assertInstanceOf(NotConnected.class, fault(() -> wire.read(Duration.ofMillis(20))));
        }
    }

    @Test
    void aSerialDeviceThatTakesNothingIsAFaultAndNotAHang(@TempDir Path folder) throws Exception {
        Duration bound = Duration.ofMillis(300);
        try (var cable = SerialCable.in(folder);
                var wire = SerialTransport.open(cable.ours(), 115_200, bound)) {
            assertEquals(new NoAnswer(bound), fault(() -> wire.write(new byte[200_000])));
        }
    }

    private static byte[] readAll(Transport wire, int count) throws DeviceException {
        byte[] all = new byte[count];
        int have = 0;
        var deadline = Deadline.in(LONG);
        while (have < count && !deadline.isOver()) {
            byte[] some = wire.read(deadline.left());
            System.arraycopy(some, 0, all, have, some.length);
            have += some.length;
        }
        return all;
    }

    private static DeviceFault fault(Executable work) {
        return assertThrows(DeviceException.class, work).fault();
    }
}
