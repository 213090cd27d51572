// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.NativeStub;
import org.tongban.device.identity.WltDecoder.Decoded;

/// Decoders that work, hang, crash and talk nonsense. What they decode is nobody's photo: the byte behind `WL` says how
/// the stub behaves.
final class WltDecoderTest {
    private static final int POINTS = 0;
    private static final int FILE = 1;
    private static final int HANGS = 2;
    private static final int CRASHES = 3;
    private static final int CANNOT = 4;

    @TempDir
    private static Path folder;

    private static Path library;

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        library = NativeStub.make("""
                #include <stdlib.h>
                #include <string.h>
                #include <unistd.h>
                static void number(char *at, unsigned n) { for (int i = 0; i < 4; i++) at[i] = n >> 8 * i; }
                int _Z6unpackPcS_i(char *from, char *to, int what) {
                    if (from[2] == 2) sleep(1000);
                    if (from[2] == 3) abort();
                    if (from[2] == 4) return -1;
                    if (from[2] == 0) { memset(to, 9, 38556); to[0] = 7; return 1; }
                    memset(to, 0, 38862); to[0] = 'B'; to[1] = 'M';
                    number(to + 18, 102); number(to + 22, 126); to[28] = 24; return 1; }
                """, folder.resolve("libwlt.so"));
    }

    @Test
    void withoutADecoderThereIsNoPicture() {
        try (WltDecoder decoder = WltDecoder.parse("none")) {
            assertEquals(new Decoded.NotConfigured(), decoder.decode(photo(FILE)));
        }
    }

    @Test
    void aLibrarysPictureIsAFileWhicheverWayItWasLeft() {
        try (WltDecoder decoder = WltDecoder.parse("library:" + library)) {
            byte[] made = assertInstanceOf(Decoded.Picture.class, decoder.decode(photo(POINTS)))
                    .bmp();
            assertEquals(38_862, made.length);
            // The first point is the right-most one of the lowest row, which a BMP has first.
            assertEquals(7, made[54 + 101 * 3]);
            assertInstanceOf(Decoded.Picture.class, decoder.decode(photo(FILE)));
        }
    }

    @Test
    void aLibraryThatFailsCrashesOrHangsIsAFaultAndTheNextPhotoIsDecoded() {
        try (WltDecoder decoder = WltDecoder.parse("library:" + library)) {
            assertInstanceOf(Garbled.class, fault(decoder, CANNOT));
            assertInstanceOf(Broken.class, fault(decoder, CRASHES));
            assertInstanceOf(NoAnswer.class, fault(decoder, HANGS));
            assertInstanceOf(Decoded.Picture.class, decoder.decode(photo(FILE)));
        }
        try (WltDecoder none = WltDecoder.parse("library:" + folder.resolve("none.so"))) {
            assertInstanceOf(Broken.class, fault(none, FILE));
        }
    }

    @Test
    void aHelpersPictureIsTaken() throws IOException {
        Path picture = folder.resolve("picture.bmp");
        Files.write(picture, PhotoBmp.fromPoints(new byte[PhotoBmp.pointBytes()]));
        Path helper = helper("good", "test \"$(head -c 1024 | wc -c)\" = 1024 && cat " + picture);
        assertInstanceOf(Decoded.Picture.class, decoded(helper));
    }

    @Test
    void aHelperThatHangsCrashesOrTalksNonsenseIsAFault() throws IOException {
        assertInstanceOf(NoAnswer.class, fault(helper("hangs", "exec sleep 1000")));
        assertInstanceOf(Broken.class, fault(helper("crashes", "kill -SEGV $$")));
        assertInstanceOf(Garbled.class, fault(helper("endless", "exec yes nonsense")));
        assertInstanceOf(Garbled.class, fault(helper("short", "echo BM")));
        assertInstanceOf(NotConnected.class, fault(folder.resolve("nowhere")));
    }

    @Test
    void isNamedInOneLine() {
        assertThrows(IllegalArgumentException.class, () -> WltDecoder.parse("/usr/bin/decoder"));
        assertThrows(IllegalArgumentException.class, () -> WltDecoder.parse("helper:/usr/bin/decoder#function"));
        assertInstanceOf(WltHelper.class, WltDecoder.parse("helper:/usr/bin/decoder"));
        assertInstanceOf(WltLibrary.class, WltDecoder.parse("library:/opt/libwlt.so#unpack"));
    }

    private static DeviceFault fault(WltDecoder decoder, int behaviour) {
        return assertInstanceOf(Decoded.Failed.class, decoder.decode(photo(behaviour)))
                .fault();
    }

    private static DeviceFault fault(Path helper) {
        return assertInstanceOf(Decoded.Failed.class, decoded(helper)).fault();
    }

    private static Decoded decoded(Path helper) {
        try (WltDecoder decoder = new WltHelper(helper, Duration.ofSeconds(2))) {
            return decoder.decode(photo(FILE));
        }
    }

    private static Path helper(String name, String does) throws IOException {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + does + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private static byte[] photo(int behaviour) {
        byte[] photo = new byte[1024];
        photo[0] = 'W';
        photo[1] = 'L';
        photo[2] = (byte) behaviour;
        return photo;
    }
}
