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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

    private static Process stranger;
    private static String service = "";

    @BeforeAll
    static void start() throws IOException {
        stranger = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        PROGRAM.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        service = stranger.inputReader(StandardCharsets.UTF_8).readLine().substring("READY ".length());
    }

    @AfterAll
    static void end() {
        stranger.destroyForcibly();
    }

    @Test
    void takesAPictureThatComesInManyFramesWithOtherWordsBetween() throws DeviceException {
        try (var camera = ScannerAddress.parse(service).open()) {
            camera.probe();
            List<Page> pages = camera.scan(ONE, () -> true);
            assertEquals(800, pages.getFirst().widthPx());
            assertEquals(600, pages.getFirst().heightPx());
        }
    }

    @Test
    void whatIsWrongIsAFault() throws DeviceException {
        assertInstanceOf(NotConnected.class, fault(() -> WebSocketCamera.open(URI.create(service + "/empty"))));
        assertInstanceOf(Garbled.class, faultOfScan("/garbled"));
        assertInstanceOf(NoAnswer.class, faultOfScan("/hangs"));
        assertInstanceOf(NotConnected.class, fault(() -> WebSocketCamera.open(URI.create("ws://127.0.0.1:9"))));
    }

    @Test
    void aServiceThatGoesIsNotConnected() throws DeviceException {
        assertInstanceOf(NotConnected.class, faultOfScan("/gone"));
    }

    private static DeviceFault faultOfScan(String how) throws DeviceException {
        try (var camera = WebSocketCamera.open(URI.create(service + how), Duration.ofSeconds(2))) {
            return fault(() -> camera.scan(ONE, () -> true));
        }
    }

    private static DeviceFault fault(Executable work) {
        return assertThrows(DeviceException.class, work).fault();
    }
}
