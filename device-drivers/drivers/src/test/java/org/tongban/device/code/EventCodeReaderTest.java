// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.code;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.Occupied;
import org.tongban.device.code.CodeReader.Reason;
import org.tongban.device.code.CodeReader.Seen;
import org.tongban.device.transport.TransportAddress;

/// Events of a keyboard-like reader, as the kernel hands them out, through a pipe. No real reader was ever tried.
final class EventCodeReaderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final CodeRules CASES = new CodeRules(60, List.of(Pattern.compile("TB1:[0-9A-Z-]{8,50}")));

    @TempDir
    Path folder;

    private Path pipe;
    private RandomAccessFile typing;
    private EventCodeReader reader;

    @BeforeEach
    void open() throws IOException, InterruptedException, DeviceException {
        pipe = folder.resolve("event");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        typing = new RandomAccessFile(pipe.toFile(), "rw");
        reader = EventCodeReader.open(pipe, EventFile.Alone.NOT_NEEDED);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        typing.close();
    }

    @Test
    void aCodeIsWhatIsTypedUpToEnter() throws DeviceException {
        assertEquals(Optional.of(new Seen.Taken("TB1:K310217-20251124")), shown("TB1:K310217-20251124\n"));
        assertEquals(
                Optional.of(new Seen.Taken("TB1:ABCDEFGH")), shown("TB1:ABCDEFGH"), "without Enter a silence ends it");
        assertEquals(Optional.of(new Seen.Refused(Reason.NOT_ALLOWED)), shown("tb1:abcdefgh\n"));
        assertEquals(Optional.of(new Seen.Refused(Reason.TOO_LONG)), shown("TB1:" + "A".repeat(300) + "\n"));
    }

    @Test
    void aKeyThatIsNoCharacterMakesItNoText() throws DeviceException {
        var escape = new AtomicBoolean(true);
        Optional<Seen> seen = reader.read(CASES, PATIENCE, () -> {
            if (escape.getAndSet(false)) {
                key(1);
                type("TB1:ABCDEFGH\n");
            }
            return true;
        });
        assertEquals(Optional.of(new Seen.Refused(Reason.NOT_TEXT)), seen);
    }

    @Test
    void whatNobodyAskedForIsThrownAway() throws DeviceException {
        type("TB1:AAAAAAAA\n");
        assertEquals(Optional.of(new Seen.Taken("TB1:BBBBBBBB")), shown("TB1:BBBBBBBB\n"));
        assertEquals(Optional.empty(), reader.read(CASES, Duration.ofMillis(5), () -> true));
        assertEquals(Optional.empty(), reader.read(CASES, PATIENCE, () -> false));
    }

    @Test
    void aPulledPlugIsAFaultAndAPipeCannotBeHadAlone() throws IOException {
        typing.close();
        var gone = assertThrows(DeviceException.class, () -> reader.read(CASES, PATIENCE, () -> true));
        assertInstanceOf(NotConnected.class, gone.fault());
        var none = assertThrows(DeviceException.class, () -> EventCodeReader.open(folder.resolve("none")));
        assertInstanceOf(NotConnected.class, none.fault());
        var shared = assertThrows(DeviceException.class, () -> EventCodeReader.open(pipe));
        assertInstanceOf(Occupied.class, shared.fault());
    }

    @Test
    void eventsMayComeInAnyPieces() {
        byte[] all = event(1, 16, 1);
        for (int cut = 0; cut <= all.length; cut++) {
            var typed = new KeyText();
            assertTrue(typed.accept(Arrays.copyOf(all, cut)).isEmpty());
            assertTrue(typed.accept(Arrays.copyOfRange(all, cut, all.length)).isEmpty());
            assertEquals("q", new String(typed.acceptSilence().orElseThrow(), UTF_8));
        }
    }

    @Test
    void isNamedInTheSettings() {
        assertEquals(
                new CodeAddress.Input(Path.of("/dev/input/by-id/usb-reader-event-kbd")),
                CodeAddress.parse("input:/dev/input/by-id/usb-reader-event-kbd"));
        assertEquals(
                new CodeAddress.Wire(TransportAddress.parse("/dev/codes@9600")), CodeAddress.parse("/dev/codes@9600"));
        assertThrows(IllegalArgumentException.class, () -> CodeAddress.parse("input:event5"));
    }

    /// Types as soon as somebody asks.
    private Optional<Seen> shown(String text) throws DeviceException {
        var once = new AtomicBoolean(true);
        return reader.read(CASES, PATIENCE, () -> {
            if (once.getAndSet(false)) type(text);
            return true;
        });
    }

    private void type(String text) {
        String plain = "1234567890-=qwertyuiop[]asdfghjkl;'`\\zxcvbnm,./ \n";
        String shifted = "!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"~|ZXCVBNM<>?";
        int[] keys = {
            2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32, 33, 34,
            35, 36, 37, 38, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 57, 28
        };
        for (char c : text.toCharArray()) {
            boolean shift = shifted.indexOf(c) >= 0;
            if (shift) write(event(1, 42, 1));
            key(keys[shift ? shifted.indexOf(c) : plain.indexOf(c)]);
            if (shift) write(event(1, 42, 0));
        }
    }

    private void key(int number) {
        write(event(4, 4, 458_000 + number));
        write(event(1, number, 1));
        write(event(0, 0, 0));
        write(event(1, number, 0));
        write(event(0, 0, 0));
    }

    private void write(byte[] event) {
        try {
            typing.write(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] event(int type, int code, int value) {
        return ByteBuffer.allocate(24)
                .order(ByteOrder.nativeOrder())
                .putLong(1_764_000_000L)
                .putLong(0)
                .putShort((short) type)
                .putShort((short) code)
                .putInt(value)
                .array();
    }
}
