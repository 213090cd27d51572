// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.CardMoved;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.NativeStub;

/// A library in C with the calls of makers' ones: the port's number says how it behaves.
final class LibraryCardReaderTest {
    private static final int GOOD = 1;
    private static final int HANGS = 2;
    private static final int CRASHES = 3;
    private static final int EMPTY = 4;
    private static final int LOSES_THE_CARD = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private static Path folder;

    private static Path library;

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        library = NativeStub.make("""
                #include <string.h>
                #include <stdio.h>
                #include <stdlib.h>
                #include <unistd.h>
                static const unsigned char card[] = {%s};
                int SDT_OpenPort(int port) { printf("maker's banner\\n"); fflush(stdout); return port < 100 ? 0x90 : 1; }
                int SDT_GetSAMStatus(int port, int open) { if (port == 2) sleep(1000); if (port == 3) abort(); return 0x90; }
                int SDT_GetSAMIDToStr(int port, char *id, int open) { strcpy(id, "05.01-20150601-0001234567-3456789012"); return 0x90; }
                int SDT_StartFindIDCard(int port, unsigned char *iin, int open) { return port == 4 ? 0x80 : 0x9F; }
                int SDT_SelectIDCard(int port, unsigned char *sn, int open) { return 0x90; }
                int SDT_ReadBaseMsg(int port, unsigned char *text, unsigned *n, unsigned char *photo, unsigned *m, int open) {
                    if (port == 5) return 0x41;
                    memcpy(text, card, 256); *n = 256; memset(photo, 0, 1024); *m = 1024; return 0x90; }
                """.formatted(bytes(Vectors.RESIDENT)), folder.resolve("libsdtapi.so"));
    }

    @Test
    void readsACard() throws DeviceException {
        try (var reader = LibraryCardReader.open(library, GOOD)) {
            reader.probe();
            assertEquals(Optional.of("05.01-20150601-0001234567-3456789012"), reader.serialNumber());
            assertEquals(
                    "11010519491231002X",
                    reader.read(PATIENCE, () -> {}).orElseThrow().number());
        }
    }

    @Test
    void noCardIsNoFault() throws DeviceException {
        try (var reader = LibraryCardReader.open(library, EMPTY)) {
            assertEquals(Optional.empty(), reader.read(Duration.ofMillis(100), () -> {}));
        }
    }

    @Test
    void aCardTakenAwayIsTheCitizensToMend() throws DeviceException {
        try (var reader = LibraryCardReader.open(library, LOSES_THE_CARD)) {
            var moved = assertThrows(DeviceException.class, () -> reader.read(PATIENCE, () -> {}));
            assertEquals(new CardMoved(), moved.fault());
        }
    }

    @Test
    void aLibraryThatHangsIsAFaultAndIsGoneAfterwards() throws DeviceException {
        try (var reader = LibraryCardReader.open(library, HANGS)) {
            assertInstanceOf(
                    NoAnswer.class,
                    assertThrows(DeviceException.class, reader::probe).fault());
            assertInstanceOf(
                    Broken.class,
                    assertThrows(DeviceException.class, reader::probe).fault());
        }
    }

    @Test
    void aLibraryThatCrashesIsAFault() throws DeviceException {
        try (var reader = LibraryCardReader.open(library, CRASHES)) {
            assertInstanceOf(
                    Broken.class,
                    assertThrows(DeviceException.class, reader::probe).fault());
        }
    }

    @Test
    void whereTheLibraryOpensNothingThereIsNoReader() {
        var none = assertThrows(DeviceException.class, () -> LibraryCardReader.open(library, 100));
        assertInstanceOf(NotConnected.class, none.fault());
        var missing =
                assertThrows(DeviceException.class, () -> LibraryCardReader.open(folder.resolve("none.so"), GOOD));
        assertInstanceOf(Broken.class, missing.fault());
    }

    @Test
    void isNamedByItsLibraryAndPort() {
        assertEquals(
                new ReaderAddress.Library(Path.of("/opt/maker/libsdtapi.so"), 1001),
                ReaderAddress.parse("sdt:/opt/maker/libsdtapi.so:1001"));
        assertInstanceOf(ReaderAddress.Wire.class, ReaderAddress.parse("/dev/reader@auto"));
    }

    private static String bytes(byte[] block) {
        return HexFormat.ofDelimiter(",").withPrefix("0x").formatHex(block);
    }
}
