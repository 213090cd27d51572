// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.demo.line.LineMain;
import org.tongban.demo.process.Part;
import org.tongban.emulator.wire.Control;

/// A case over a line that goes down in the middle of an upload: real processes, real sockets.
@Timeout(180)
final class LineDownTest {
    private static final int SIZE = 3_000_000;
    private static final int BEFORE_THE_CUT = 1_000_000;

    /// The client looks for its next piece before it sends the one it has.
    private static final int SURELY_SENT = 900_000;

    private final SampleCase handed = SampleCase.withMaterials(SIZE);
    private final SampleCase.Material material = handed.materials().getFirst();

    @TempDir
    Path directory;

    @Test
    void theUploadGoesOnWhereTheLineCutIt() throws Exception {
        var db = directory.resolve("platform.db").toString();
        try (var platform = Part.start("platform", directory, PlatformMain.class.getName(), "--db", db);
                var line = Part.start("line", directory, LineMain.class.getName());
                var terminal = new Terminal(origin(platform), ProxySelector.of(address(line)));
                var direct = new Terminal(origin(platform))) {
            assertEquals(201, terminal.putManifest(handed).statusCode());
            var upload = terminal.create(handed, material);
            var cut = new CountDownLatch(1);
            var body = BodyPublishers.ofInputStream(() -> new HalfThenWait(material.bytes(), cut));
            var patching = terminal.client()
                    .sendAsync(terminal.patchRequest(upload, 0, body).build(), BodyHandlers.ofString());
            while (direct.offset(upload) < SURELY_SENT) Thread.onSpinWait();
            assertTrue(line.control().ask("down").startsWith("OK cut "));
            cut.countDown();
            assertThrows(ExecutionException.class, () -> patching.get(60, TimeUnit.SECONDS));
            assertThrows(IOException.class, () -> terminal.head(upload));
            assertEquals("OK", line.control().ask("up"));
            assertEquals(204, goOn(terminal, upload));
            assertEquals(200, terminal.commit(handed, Map.of(material, upload)).statusCode());
            assertTrue(platform.control().ask("cases").startsWith("OK {\"count\":1,\"open\":0,"));
        }
    }

    /// Until the platform has noticed the cut the upload is locked, and its offset may still grow.
    private int goOn(Terminal terminal, URI upload) throws IOException, InterruptedException {
        int status = 423;
        while (status == 423 || status == 409) {
            long offset = terminal.offset(upload);
            assertTrue(offset >= SURELY_SENT && offset <= BEFORE_THE_CUT, () -> "stands at " + offset);
            var rest = Arrays.copyOfRange(material.bytes(), (int) offset, SIZE);
            status = terminal.patch(upload, offset, rest).statusCode();
        }
        return status;
    }

    private static InetSocketAddress address(Part line) {
        var wire = Control.at(line.value("wire"));
        return new InetSocketAddress(wire.host(), wire.port());
    }

    private static String origin(Part platform) {
        var base = platform.value("base-url");
        return base.substring(0, base.length() - "/v1".length());
    }

    /// Gives the beginning of the bytes, then nothing until the latch opens, then the rest.
    private static final class HalfThenWait extends InputStream {
        private final byte[] bytes;
        private final CountDownLatch latch;
        private int at;

        HalfThenWait(byte[] bytes, CountDownLatch latch) {
            this.bytes = bytes;
            this.latch = latch;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            if (at == bytes.length) return -1;
            if (at == BEFORE_THE_CUT) await();
            int end = at < BEFORE_THE_CUT ? BEFORE_THE_CUT : bytes.length;
            int given = Math.min(count, end - at);
            System.arraycopy(bytes, at, into, from, given);
            at += given;
            return given;
        }

        private void await() throws IOException {
            try {
                if (!latch.await(60, TimeUnit.SECONDS)) throw new IOException("nobody cut the line");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }
}
