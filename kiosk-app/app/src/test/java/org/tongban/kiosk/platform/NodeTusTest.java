// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;

/// Our client against a tus server that others wrote, `@tus/server` with `@tus/file-store` on Node. Runs where the
/// property `tus.node` names a folder in which npm has installed both.
@EnabledIfSystemProperty(named = "tus.node", matches = ".+")
class NodeTusTest {

    private static final String SERVER = """
            import {Server} from '@tus/server';
            import {FileStore} from '@tus/file-store';
            import http from 'node:http';
            const tus = new Server({path: '/files', datastore: new FileStore({directory: process.env.STORE})});
            let cut = process.env.CUT === 'yes';
            const server = http.createServer((request, response) => {
              if (cut && request.method === 'PATCH') {
                cut = false;
                // Whoever reads the request here takes its bytes away from the server behind, which then waits for ever.
                const look = setInterval(() => {
                  if (request.socket.bytesRead > 300000) { clearInterval(look); request.socket.destroy(); }
                }, 1);
              }
              tus.handle(request, response);
            });
            server.listen(0, '127.0.0.1', () => console.log(server.address().port));
            process.stdin.on('end', () => process.exit(0)).resume();
            """;

    private final byte[] content = new byte[3 * Tus.CHUNK + 5];
    private Optional<URI> place = Optional.empty();

    @Test
    void bringsAFileAndFindsItAgain(@TempDir Path store) throws IOException {
        assertEquals(1, bring(store, "no"));
    }

    @Test
    void goesOnAfterACut(@TempDir Path store) throws IOException {
        assertTrue(bring(store, "yes") > 1);
    }

    /// How many tries it took.
    private int bring(Path store, String cut) throws IOException {
        new Random(9).nextBytes(content);
        var builder = new ProcessBuilder("node", "--input-type=module", "-e", SERVER)
                .directory(Path.of(System.getProperty("tus.node")).toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("STORE", store.toString());
        builder.environment().put("CUT", cut);
        Process node = builder.start();
        try (BufferedReader out = node.inputReader(UTF_8)) {
            int port = Integer.parseInt(Objects.requireNonNull(out.readLine()));
            URI origin = URI.create("http://127.0.0.1:" + port);
            return bring(store, new PlatformSettings(origin.resolve("/v1"), origin.resolve("/files/"), "T-1"));
        } finally {
            node.destroy();
        }
    }

    private int bring(Path store, PlatformSettings settings) throws IOException {
        CaseId caseId = CaseId.fresh();
        var file = new UploadFile(caseId, "m-1", "m-1.pdf", "a".repeat(64), content.length, () -> content);
        try (var client = new PlatformClient(settings, Clock.systemUTC())) {
            int tries = 1;
            Answer<URI> answer = client.uploads().bring(file, place, new Notes());
            while (!(answer instanceof Answer.Accepted<URI>) && tries < 10) {
                tries++;
                answer = client.uploads().bring(file, place, new Notes());
            }
            URI where = assertInstanceOf(
                    URI.class, assertInstanceOf(Answer.Accepted.class, answer).value());
            String path = where.getPath();
            assertArrayEquals(content, Files.readAllBytes(store.resolve(path.substring(path.lastIndexOf('/') + 1))));
            try (var stored = Files.list(store)) {
                assertEquals(2, stored.count(), "one file and its description");
            }
            return tries;
        }
    }

    private final class Notes implements Uploads.Memory {
        @Override
        public void remember(URI upload) {
            place = Optional.of(upload);
        }

        @Override
        public void forget() {
            place = Optional.empty();
        }
    }
}
