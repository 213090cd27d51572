// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceId;
import org.tongban.device.DeviceState;
import org.tongban.device.NativeStub;
import org.tongban.device.Supervisor;
import org.tongban.device.transport.TransportAddress;
import org.tongban.device.transport.UsbTransport;

/// A reader on USB: the real driver, our calls into libusb, and in libusb's place a stub that carries the pipes over to
/// a
/// reader that others wrote (`strangers/StrangeReader.java`) in a process of its own. A file says where that is and how
/// the bus behaves. No real USB device was ever tried.
final class UsbReaderTest {
    private static final Path PROGRAM = Path.of("..", "..", "strangers", "StrangeReader.java");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private static Path folder;

    private static Path library;
    private static Path bus;

    private static @Nullable Process stranger;
    private static String port = "";

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        bus = folder.resolve("bus");
        library = NativeStub.make(LibUsbStub.SOURCE.replace("BUS_FILE", bus.toString()), folder.resolve("libusb.so"));
        stranger = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        PROGRAM.toString(),
                        "name=李样",
                        "birth=20071124",
                        "number=590102200711240035")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String ready = stranger.inputReader(StandardCharsets.UTF_8).readLine();
        port = ready.substring(ready.lastIndexOf(':') + 1);
    }

    @AfterAll
    static void end() {
        if (stranger != null) stranger.destroyForcibly();
    }

    @BeforeEach
    void plug() throws IOException {
        behaves("well");
    }

    @Test
    void readsACardOverTheBusAlsoWhenAPipeStalls() throws Exception {
        try (var reader = new ResidentCardReader(usb())) {
            assertEquals("590102200711240035", read(reader));
            behaves("stalls");
            assertEquals("590102200711240035", read(reader));
        }
    }

    @Test
    void aPulledPlugIsNoticedAndTheReaderComesBackByItself() throws Exception {
        BlockingQueue<DeviceState> states = new LinkedBlockingQueue<>();
        try (Supervisor<ResidentCardReader> reader =
                Supervisor.start(new DeviceId("id-reader"), () -> new ResidentCardReader(usb()), Clock.systemUTC())) {
            var _ = reader.onState(states::add);
            awaitOnline(states, true);
            behaves("gone");
            DeviceState away = awaitOnline(states, false);
            assertInstanceOf(NotConnected.class, away.fault().orElseThrow());
            behaves("well");
            awaitOnline(states, true);
            assertEquals(
                    "590102200711240035",
                    reader.submit((device, _) -> read(device)).get(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void aBusThatSaysNothingHangsOrCrashesIsAFault() throws Exception {
        assertInstanceOf(NoAnswer.class, faultWhen("silent"));
        assertInstanceOf(Broken.class, faultWhen("crashes"));
        assertInstanceOf(NoAnswer.class, faultWhen("hangs"));
    }

    /// The library of this machine, if it has one; it has no such reader.
    @Test
    void theRealLibraryIsLoadedAndFindsNoReader() {
        var none = assertThrows(DeviceException.class, () -> UsbTransport.open(0x0400, 0xC35A, UsbTransport.LIBUSB));
        assumeTrue(!(none.fault() instanceof Broken), "no libusb here");
        assertEquals(new NotConnected("no such USB device"), none.fault());
        var address = assertInstanceOf(TransportAddress.Usb.class, TransportAddress.parse("usb:0400:C35A"));
        assertEquals("usb:0400:c35a", address.toString());
    }

    private static UsbTransport usb() throws DeviceException {
        return UsbTransport.open(0x0400, 0xC35A, library.toString());
    }

    private DeviceFault faultWhen(String how) throws Exception {
        behaves("well");
        try (var reader = new ResidentCardReader(usb())) {
            behaves(how);
            return assertThrows(DeviceException.class, () -> read(reader)).fault();
        }
    }

    private static void behaves(String how) throws IOException {
        Path next = Files.writeString(bus.resolveSibling("next"), port + " " + how + "\n");
        Files.move(next, bus, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String read(ResidentCardReader reader) throws DeviceException {
        return reader.read(PATIENCE, () -> {}).orElseThrow().number();
    }

    private static DeviceState awaitOnline(BlockingQueue<DeviceState> states, boolean wanted)
            throws InterruptedException {
        while (true) {
            DeviceState next = states.poll(60, TimeUnit.SECONDS);
            if (next == null || next.isOnline() == wanted) return Objects.requireNonNull(next);
        }
    }
}
