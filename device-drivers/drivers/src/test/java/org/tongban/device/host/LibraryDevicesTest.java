// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.NativeStub;
import org.tongban.device.fingerprint.FingerprintReader.FingerprintUse;
import org.tongban.device.fingerprint.FingerprintReader.Template;
import org.tongban.device.fingerprint.LibraryFingerprints;
import org.tongban.device.light.GuideLights.Flash;
import org.tongban.device.light.LibraryLights;
import org.tongban.device.sign.LibraryPad;
import org.tongban.device.sign.SignaturePad.Point;
import org.tongban.device.sign.SignaturePad.Signed;

/// The worked examples of lamps, pads and fingerprint modules on one stub library. A file says how it behaves; what the
/// library was told lies in another.
final class LibraryDevicesTest {
    @TempDir
    private static Path folder;

    private static Path library;
    private static Path how;
    private static Path told;

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        how = folder.resolve("how");
        told = folder.resolve("told");
        library = NativeStub.make(
                """
                #include <stdio.h>
                #include <stdlib.h>
                #include <string.h>
                #include <unistd.h>
                static int step;
                static int behave(void) { char word[32] = ""; FILE *f = fopen("HOW", "r"); fscanf(f, "%31s", word); fclose(f);
                    if (!strcmp(word, "hangs")) sleep(1000);
                    if (!strcmp(word, "crashes")) abort();
                    return !strcmp(word, "refuses"); }
                static void tell(const char *what, int a, int b) { FILE *f = fopen("TOLD", "a"); fprintf(f, "%s %d %d\\n", what, a, b); fclose(f); }
                int light_open(void) { return 2; }
                int light_set(int lamp, int flash) { int no = behave(); tell("light", lamp, flash); return no; }
                int pad_open(int *sizes) { sizes[0] = 1800; sizes[1] = 2000; sizes[2] = 400; return 0; }
                int pad_begin(void) { step = 0; return 0; }
                int pad_next(int *at, int millis) { int no = behave();
                    at[0] = 100 * step; at[1] = 50; at[2] = step < 3 ? 200 : 0;
                    return no ? 3 : ++step == 1 ? 0 : step < 5 ? 1 : 2; }
                int fp_open(void) { tell("finger", 0, 0); return 0; }
                int fp_capture(unsigned char *to, int room, int *quality, int millis) { if (behave()) return 0;
                    memset(to, 0x43, 512); *quality = 87; return 512; }
                """.replace("HOW", how.toString()).replace("TOLD", told.toString()), folder.resolve("libmaker.so"));
    }

    @Test
    void lampsShineAsTheyAreTold() throws IOException, DeviceException {
        behaves("well");
        try (var lights = LibraryLights.open(library, List.of("card", "slip", "scanner"))) {
            assertEquals(List.of("card", "slip"), lights.names(), "the board has two");
            lights.set("slip", Flash.QUICK);
            lights.allOff();
            assertEquals(
                    "light 1 3\nlight 0 0\nlight 1 0\n", Files.readString(told).replace("finger 0 0\n", ""));
            assertInstanceOf(Unsupported.class, fault(() -> lights.set("scanner", Flash.SLOW)));
            behaves("refuses");
            assertInstanceOf(Unsupported.class, fault(() -> lights.set("card", Flash.SLOW)));
            behaves("hangs");
            assertInstanceOf(NoAnswer.class, fault(() -> lights.set("card", Flash.SLOW)));
            assertInstanceOf(Broken.class, fault(lights::probe), "it is gone until the supervisor opens it anew");
        }
    }

    @Test
    void aSignatureIsConfirmedOrNot() throws IOException, DeviceException {
        behaves("well");
        List<Point> live = new ArrayList<>();
        try (var pad = LibraryPad.open(library)) {
            assertEquals(1800, pad.abilities().width());
            Optional<Signed> signed = pad.sign(Duration.ofSeconds(20), live::add, () -> true);
            var confirmed = assertInstanceOf(Signed.Confirmed.class, signed.orElseThrow());
            assertEquals(live, confirmed.points());
            assertEquals(List.of(100, 200, 300), live.stream().map(Point::x).toList());
            assertEquals(Optional.empty(), pad.sign(Duration.ofSeconds(20), live::add, () -> false));
            behaves("refuses");
            assertEquals(Optional.of(new Signed.Cancelled()), pad.sign(Duration.ofSeconds(20), live::add, () -> true));
            behaves("crashes");
            assertInstanceOf(Broken.class, fault(() -> pad.sign(Duration.ofSeconds(20), live::add, () -> true)));
        }
    }

    @Test
    void noFingerIsReadUnlessThatIsAllowed() throws IOException, DeviceException {
        behaves("well");
        Files.deleteIfExists(told);
        assertInstanceOf(Unsupported.class, fault(() -> LibraryFingerprints.open(library, FingerprintUse.FORBIDDEN)));
        assertFalse(Files.exists(told), "not even the library was loaded");
        try (var module = LibraryFingerprints.open(library, FingerprintUse.ALLOWED)) {
            Template finger = module.capture(Duration.ofSeconds(20), () -> true).orElseThrow();
            assertEquals(512, finger.bytes().length);
            assertEquals(87, finger.quality());
            finger.close();
            assertEquals(0, finger.bytes()[0]);
            assertFalse(finger.toString().contains("67"));
            behaves("refuses");
            assertEquals(Optional.empty(), module.capture(Duration.ofMillis(50), () -> true));
            behaves("hangs");
            assertInstanceOf(NoAnswer.class, fault(() -> module.capture(Duration.ofSeconds(20), () -> true)));
        }
    }

    @Test
    void aLibraryThatLacksACallIsAFault() throws IOException, InterruptedException {
        Path other = NativeStub.make("int other(void) { return 0; }", folder.resolve("libother.so"));
        assertInstanceOf(Garbled.class, fault(() -> LibraryPad.open(other)));
    }

    private static void behaves(String word) throws IOException {
        Files.writeString(how, word);
    }

    private static DeviceFault fault(Executable work) {
        return assertThrows(DeviceException.class, work).fault();
    }
}
