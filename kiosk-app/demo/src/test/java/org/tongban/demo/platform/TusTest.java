// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class TusTest {
    private static final int SIZE = 200_000;

    private final SampleCase handed = SampleCase.withMaterials(SIZE);
    private final SampleCase.Material material = handed.materials().getFirst();
    private Bench bench;
    private Terminal terminal;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException, SQLException {
        bench = Bench.at(directory);
        terminal = bench.terminal();
    }

    @AfterEach
    void stop() throws SQLException {
        bench.close();
    }

    @Test
    void tellsWhatItCan() throws Exception {
        var answer = terminal.send(terminal.request("/files/").method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(204, answer.statusCode());
        assertEquals("1.0.0", answer.headers().firstValue("Tus-Version").orElse(""));
        assertEquals("creation", answer.headers().firstValue("Tus-Extension").orElse(""));
    }

    @Test
    void refusesAnotherVersionAndTellsItsOwn() throws Exception {
        var answer = terminal.send(
                terminal.request("/files/").header("Tus-Resumable", "0.2.2").POST(BodyPublishers.noBody()));
        assertEquals("412 tus-version application/problem+json", Terminal.problem(answer));
        assertEquals("1.0.0", answer.headers().firstValue("Tus-Version").orElse(""));
    }

    @Test
    void createsUnderARelativeLocation() throws Exception {
        var answer = terminal.send(terminal.tus("/files/")
                .header("Upload-Length", "5")
                .header("Upload-Metadata", Terminal.metadata(handed.caseId(), material))
                .POST(BodyPublishers.noBody()));
        assertEquals(201, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").matches("/files/[0-9a-f]{32}"));
        assertEquals("1.0.0", answer.headers().firstValue("Tus-Resumable").orElse(""));
    }

    @Test
    void refusesMetadataThatIsNotTheContracts() throws Exception {
        var right = Terminal.metadata(handed.caseId(), material);
        assertEquals("400 bad-metadata application/problem+json", created(right.replace("=", "")));
        assertEquals("400 bad-metadata application/problem+json", created(right.replace("filename", "name")));
        assertEquals("400 bad-metadata application/problem+json", created(""));
    }

    private String created(String metadata) throws IOException, InterruptedException {
        return Terminal.problem(terminal.send(terminal.tus("/files/")
                .header("Upload-Length", "5")
                .header("Upload-Metadata", metadata)
                .POST(BodyPublishers.noBody())));
    }

    @Test
    void takesAFileInTwoPiecesAndTellsWhereItStands() throws Exception {
        var upload = terminal.create(handed, material);
        assertEquals(0, terminal.offset(upload));
        var first = terminal.patch(upload, 0, Arrays.copyOf(material.bytes(), 70_000));
        assertEquals("70000", first.headers().firstValue("Upload-Offset").orElse(""));
        var head = terminal.head(upload);
        assertEquals("no-store", head.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                Integer.toString(SIZE),
                head.headers().firstValue("Upload-Length").orElse(""));
        var rest = Arrays.copyOfRange(material.bytes(), 70_000, SIZE);
        assertEquals(204, terminal.patch(upload, 70_000, rest).statusCode());
        assertEquals(SIZE, terminal.offset(upload));
        terminal.putManifest(handed);
        assertEquals(200, terminal.commit(handed, Map.of(material, upload)).statusCode());
    }

    @Test
    void refusesAnotherOffsetAnotherTypeMoreBytesAndUnknownUploads() throws Exception {
        var upload = terminal.create(handed, material);
        assertEquals(
                "409 offset-conflict application/problem+json",
                Terminal.problem(terminal.patch(upload, 5, material.bytes())));
        assertEquals(
                "413 content-too-large application/problem+json",
                Terminal.problem(terminal.patch(upload, 0, new byte[SIZE + 1])));
        var untyped = terminal.tus(upload.toString())
                .header("Upload-Offset", "0")
                .method("PATCH", BodyPublishers.ofByteArray(material.bytes()));
        assertEquals("415 content-type application/problem+json", Terminal.problem(terminal.send(untyped)));
        var elsewhere = URI.create(bench.server().origin() + "/files/nothing");
        assertEquals(404, terminal.head(elsewhere).statusCode());
        assertEquals(404, terminal.patch(elsewhere, 0, new byte[1]).statusCode());
    }

    @Test
    void alsoItsCallsNeedATerminalId() throws Exception {
        var upload = terminal.create(handed, material);
        var nameless =
                HttpRequest.newBuilder(upload).header("Tus-Resumable", "1.0.0").HEAD();
        assertEquals(400, terminal.send(nameless).statusCode());
    }

    @Test
    void keepsWhatArrivedBeforeACutAndGoesOnFromThere() throws Exception {
        var upload = terminal.create(handed, material);
        try (var _ = halfAPatch(upload, 50_000)) {
            waitForOffset(upload, 50_000);
        }
        var answer = afterTheLock(upload, 50_000, Arrays.copyOfRange(material.bytes(), 50_000, SIZE));
        assertEquals(204, answer);
        terminal.putManifest(handed);
        assertEquals(200, terminal.commit(handed, Map.of(material, upload)).statusCode());
    }

    @Test
    void locksOutASecondPatchWhileOneIsRunning() throws Exception {
        var upload = terminal.create(handed, material);
        try (var wire = halfAPatch(upload, 50_000)) {
            waitForOffset(upload, 50_000);
            var second = terminal.patch(upload, 50_000, Arrays.copyOfRange(material.bytes(), 50_000, SIZE));
            assertEquals("423 upload-locked application/problem+json", Terminal.problem(second));
            wire.getOutputStream().write(material.bytes(), 50_000, SIZE - 50_000);
            var answer = new byte[12];
            assertEquals(answer.length, wire.getInputStream().readNBytes(answer, 0, answer.length));
            assertArrayEquals("HTTP/1.1 204".getBytes(StandardCharsets.US_ASCII), answer);
        }
        assertEquals(SIZE, terminal.offset(upload));
    }

    /// Announces the whole file and sends the beginning of it.
    private Socket halfAPatch(URI upload, int count) throws IOException {
        var wire = new Socket(upload.getHost(), upload.getPort());
        var head = """
                PATCH %s HTTP/1.1
                Host: platform
                Terminal-Id: %s
                Tus-Resumable: 1.0.0
                Upload-Offset: 0
                Content-Type: application/offset+octet-stream
                Content-Length: %d

                """.formatted(upload.getPath(), SampleCase.TERMINAL, SIZE);
        wire.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        wire.getOutputStream().write(material.bytes(), 0, count);
        return wire;
    }

    private void waitForOffset(URI upload, long wanted) throws IOException, InterruptedException {
        while (terminal.offset(upload) < wanted) Thread.onSpinWait();
    }

    /// The server notices the cut in its own time; until then the upload is locked.
    private int afterTheLock(URI upload, long offset, byte[] bytes) throws IOException, InterruptedException {
        int status = terminal.patch(upload, offset, bytes).statusCode();
        while (status == 423) status = terminal.patch(upload, offset, bytes).statusCode();
        return status;
    }
}
