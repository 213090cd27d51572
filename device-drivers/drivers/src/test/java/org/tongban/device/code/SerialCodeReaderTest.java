// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceException;
import org.tongban.device.code.CodeReader.Reason;
import org.tongban.device.code.CodeReader.Seen;
import org.tongban.device.transport.Transport;

final class SerialCodeReaderTest {
    private static final String CODE = "TB:2026-张三-0017";
    private static final CodeRules RULES =
            new CodeRules(64, List.of(Pattern.compile("TB:.+"), Pattern.compile("[0-9]{8,14}")));
    private static final Duration SOON = Duration.ofMillis(200);

    /// A line on which bytes come in the pieces that are given; nothing after them.
    private static final class Line implements Transport {
        private final Queue<byte[]> early = new ArrayDeque<>();
        private final Queue<byte[]> pieces = new ArrayDeque<>();

        @Override
        public void write(byte[] bytes) {
            throw new AssertionError("a code reader is told nothing");
        }

        @Override
        public byte[] read(Duration patience) {
            byte[] next = early.isEmpty() ? pieces.poll() : early.poll();
            return next == null ? new byte[0] : next;
        }

        @Override
        public void drain() {
            early.clear();
        }

        @Override
        public void close() {}
    }

    @Property(tries = 200)
    void anySplitGivesTheSameCode(@ForAll long seed) throws DeviceException {
        var random = new Random(seed);
        var line = new Line();
        byte[] bytes = (CODE + (random.nextBoolean() ? "\r\n" : "")).getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; ) {
            int next = Math.min(bytes.length, at + random.nextInt(1, 9));
            line.pieces.add(Arrays.copyOfRange(bytes, at, next));
            at = next;
        }
        assertEquals(Optional.of(new Seen.Taken(CODE)), read(line));
    }

    @Test
    void readsTheChineseEncodingOfOldReaders() throws DeviceException {
        assertEquals(Optional.of(new Seen.Taken(CODE)), shown(CODE.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void refusesWhatIsNoneOfItsCodes() throws DeviceException {
        assertEquals(refused(Reason.NOT_ALLOWED), shown("https://evil.example/TB:1".getBytes(StandardCharsets.UTF_8)));
        assertEquals(refused(Reason.NOT_TEXT), shown("TB:\u001b[2J".getBytes(StandardCharsets.UTF_8)));
        assertEquals(refused(Reason.NOT_TEXT), shown("TB:\u202e21".getBytes(StandardCharsets.UTF_8)));
        assertEquals(refused(Reason.NOT_TEXT), shown(new byte[] {(byte) 0xFF, (byte) 0xFF}));
        assertEquals(refused(Reason.TOO_LONG), shown(("TB:" + "9".repeat(62)).getBytes(StandardCharsets.UTF_8)));
        assertEquals(refused(Reason.TOO_LONG), shown(new byte[100_000]));
    }

    @Test
    void aCodeThatWasShownBeforeAnybodyAskedDoesNotCount() throws DeviceException {
        var line = new Line();
        line.early.add("TB:too-early\r".getBytes(StandardCharsets.UTF_8));
        line.pieces.add("\n".getBytes(StandardCharsets.UTF_8));
        line.pieces.add("TB:now\r".getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of(new Seen.Taken("TB:now")), read(line));
        assertEquals(Optional.empty(), read(line));
    }

    @Test
    void showsNothingOfACodeInItsText() {
        assertTrue(new Seen.Taken(CODE).toString().matches("Taken\\[[0-9]+ characters]"));
    }

    private static Optional<Seen> refused(Reason reason) {
        return Optional.of(new Seen.Refused(reason));
    }

    private static Optional<Seen> shown(byte[] bytes) throws DeviceException {
        var line = new Line();
        line.pieces.add(bytes);
        return read(line);
    }

    private static Optional<Seen> read(Line line) throws DeviceException {
        return new SerialCodeReader(line).read(RULES, SOON, () -> true);
    }
}
