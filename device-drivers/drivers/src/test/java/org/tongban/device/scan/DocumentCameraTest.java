// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.NothingToScan;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.scan.PageScanner.Page;
import org.tongban.device.scan.PageScanner.Request;
import org.tongban.device.scan.PageScanner.Source;

/// Pictures that ffmpeg draws, through the very process that a camera is used through.
final class DocumentCameraTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String STILL = "lavfi:color=c=0xF0EFE8:s=640x480:r=10";
    /// A page, a hand that changes it, another page.
    private static final String TWO_PAGES = "lavfi:nullsrc=s=320x240:r=10,"
            + "geq=lum='if(lt(T,2.5),90,if(lt(T,3.3),random(1)*255,210))':cb=128:cr=128";

    @BeforeAll
    static void ffmpegIsThere() throws InterruptedException {
        try {
            var run = new ProcessBuilder("ffmpeg", "-version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assumeTrue(run.waitFor(60, TimeUnit.SECONDS));
        } catch (IOException _) {
            assumeTrue(false, "ffmpeg is not installed");
        }
    }

    @Test
    void shootsByItselfWhenThePageLiesStill() throws DeviceException {
        try (var camera = DocumentCamera.open("ffmpeg", STILL, PATIENCE)) {
            camera.probe();
            List<Page> pages = camera.scan(request(1), () -> true);
            assertEquals(1, pages.size());
            assertEquals(640, pages.getFirst().widthPx());
            assertEquals(480, pages.getFirst().heightPx());
            assertTrue(camera.liveFrame().isPresent());
        }
    }

    @Test
    void shootsAgainWhenAnotherPageWasLaidDown() throws DeviceException {
        try (var camera = DocumentCamera.open("ffmpeg", TWO_PAGES, PATIENCE)) {
            List<Page> pages = camera.scan(request(2), () -> true);
            assertEquals(2, pages.size());
            assertFalse(Arrays.equals(pages.get(0).jpeg(), pages.get(1).jpeg()));
        }
    }

    @Test
    void waitsUntilSomethingIsLaidDown() throws DeviceException {
        try (var camera = DocumentCamera.open("ffmpeg", TWO_PAGES, PATIENCE)) {
            assertTrue(camera.isCamera());
            assertFalse(camera.awaitLaid(() -> false));
            assertTrue(camera.awaitLaid(() -> true));
        }
    }

    @Test
    void whatMovesIsNotShot() throws DeviceException {
        try (var camera = DocumentCamera.open("ffmpeg", "lavfi:testsrc2=s=320x240:r=10", Duration.ofSeconds(2))) {
            assertEquals(new NothingToScan(), fault(camera));
        }
    }

    @Test
    void noSuchCameraIsNotConnected() {
        var none = assertThrows(DeviceException.class, () -> DocumentCamera.open("/dev/video-none"));
        assertInstanceOf(NotConnected.class, none.fault());
        var program = assertThrows(DeviceException.class, () -> DocumentCamera.open("no-such-ffmpeg", STILL, PATIENCE));
        assertInstanceOf(Unsupported.class, program.fault());
    }

    @Test
    void aCameraWhoseProcessDiesIsAPulledPlug() throws DeviceException, InterruptedException {
        try (var camera = DocumentCamera.open("ffmpeg", STILL, PATIENCE)) {
            ProcessHandle.current()
                    .children()
                    .filter(child -> child.info().command().orElse("").endsWith("ffmpeg"))
                    .forEach(child -> {
                        child.destroyForcibly();
                        child.onExit().join();
                    });
            assertInstanceOf(NotConnected.class, fault(camera));
            assertThrows(DeviceException.class, camera::glance);
        }
    }

    private static DeviceFault fault(PageScanner camera) {
        return assertThrows(DeviceException.class, () -> camera.scan(request(1), () -> true))
                .fault();
    }

    private static Request request(int pages) {
        return new Request(Source.FLATBED, 200, true, pages);
    }
}
