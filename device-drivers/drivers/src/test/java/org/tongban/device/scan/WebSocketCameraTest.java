// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.scan.PageScanner.Page;
import org.tongban.device.scan.PageScanner.Request;
import org.tongban.device.scan.PageScanner.Source;

/// A camera behind a local service that shares no line with the driver (`strangers/StrangeCamera.java`), as a process
/// of its
/// own. No maker's service was ever tried.
final class WebSocketCameraTest {
    private static final Path PROGRAM = Path.of("..", "..", "strangers", "StrangeCamera.java");
    private static final Request ONE = new Request(Source.FLATBED, 200, true, 1);

    /// Something with the service's address.
    @FunctionalInterface
    private interface At {
        void run(URI service) throws DeviceException;
    }

    @Test
    void takesAPictureThatComesInManyFramesWithOtherWordsBetween() throws IOException {
        service("good", address -> {
            try (var camera = ScannerAddress.parse(address.toString()).open()) {
                camera.probe();
                List<Page> pages = camera.scan(ONE, () -> true);
                assertEquals(800, pages.getFirst().widthPx());
                assertEquals(600, pages.getFirst().heightPx());
            }
        });
    }

    @Test
    void whatIsWrongIsAFault() throws IOException {
        service("empty", address -> assertInstanceOf(NotConnected.class, fault(() -> WebSocketCamera.open(address))));
        service("garbled", address -> assertInstanceOf(Garbled.class, faultOfScan(address)));
        service("hangs", address -> assertInstanceOf(NoAnswer.class, faultOfScan(address)));
        service("gone", address -> assertInstanceOf(NotConnected.class, faultOfScan(address)));
        assertInstanceOf(NotConnected.class, fault(() -> WebSocketCamera.open(URI.create("ws://127.0.0.1:9"))));
    }

    private static DeviceFault faultOfScan(URI service) throws DeviceException {
        try (var camera = WebSocketCamera.open(service, Duration.ofSeconds(2))) {
            return fault(() -> camera.scan(ONE, () -> true));
        }
    }

    private static DeviceFault fault(Executable work) {
        return assertThrows(DeviceException.class, work).fault();
    }

    private static void service(String mode, At work) throws IOException {
        Process stranger = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        PROGRAM.toString(),
                        mode)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            String ready = stranger.inputReader(StandardCharsets.UTF_8).readLine();
            work.run(URI.create(ready.substring("READY ".length())));
        } catch (DeviceException e) {
            throw new AssertionError(e);
        } finally {
            stranger.destroyForcibly();
        }
    }
}
