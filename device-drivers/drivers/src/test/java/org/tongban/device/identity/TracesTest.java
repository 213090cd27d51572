// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongban.device.DeviceException;
import org.tongban.device.transport.Transport;

/// Every trace in `src/test/resources/traces` is a test: the driver is given again what the device said, and must come
/// to what the line `# expect …` says, a card's number or a fault. A trace from the field becomes a test by copying one
/// file and adding that line; only traces of fictional people's cards may lie there.
final class TracesTest {
    private static final SamPatience NO_TIME = new SamPatience(
            Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(20), 0);

    static Stream<Path> traces() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void thereAreTraces() throws IOException, URISyntaxException {
        assertFalse(traces().toList().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("traces")
    void comesToWhatTheTraceExpects(Path trace) throws IOException {
        List<String> lines = Files.readAllLines(trace);
        String expected = lines.stream()
                .filter(line -> line.startsWith("# expect "))
                .map(line -> line.substring("# expect ".length()))
                .findFirst()
                .orElseThrow();
        assertEquals(expected, outcome(new ReplayedWire(lines)));
    }

    private static String outcome(Transport wire) {
        try {
            return new ResidentCardReader(wire, NO_TIME)
                    .readChip(Duration.ofMillis(1), Set.of())
                    .map(chip -> chip.document().number())
                    .orElse("no card");
        } catch (DeviceException e) {
            return e.fault().getClass().getSimpleName();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(TracesTest.class.getResource("/traces").toURI());
    }

    /// Says again what stands behind each question. A question that comes more often than in the trace is answered as
    /// it was the last time.
    private static final class ReplayedWire implements Transport {
        private record Exchange(byte[] question, List<byte[]> answer) {}

        private final List<Exchange> exchanges = new ArrayList<>();
        private final Queue<byte[]> coming = new ArrayDeque<>();
        private int next;

        ReplayedWire(List<String> lines) {
            for (String line : lines) {
                String[] words = line.split(" ");
                if (words[0].equals(">")) {
                    exchanges.add(new Exchange(HexFormat.of().parseHex(words[2]), new ArrayList<>()));
                } else if (words[0].equals("<")) {
                    exchanges.getLast().answer().add(HexFormat.of().parseHex(words[2]));
                }
            }
        }

        @Override
        public void write(byte[] bytes) {
            for (int i = 0; i < exchanges.size(); i++) {
                int at = (next + i) % exchanges.size();
                if (!Arrays.equals(exchanges.get(at).question(), bytes)) continue;
                next = at + 1;
                coming.addAll(exchanges.get(at).answer());
                return;
            }
        }

        @Override
        public byte[] read(Duration patience) {
            byte[] bytes = coming.poll();
            return bytes == null ? new byte[0] : bytes;
        }

        @Override
        public void drain() {
            coming.clear();
        }

        @Override
        public void close() {
            coming.clear();
        }
    }
}
