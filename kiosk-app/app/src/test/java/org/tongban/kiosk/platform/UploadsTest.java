// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.kiosk.casework.CaseId;

class UploadsTest {

    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final PlatformClient client = new PlatformClient(platform.settings(), Clock.systemUTC());
    private final CaseId caseId = CaseId.fresh();
    private final byte[] content = new byte[2 * Tus.CHUNK + 17];
    private final Notes notes = new Notes();

    UploadsTest() {
        new Random(7).nextBytes(content);
    }

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    private static final class Notes implements Uploads.Memory {
        private Optional<URI> place = Optional.empty();
        private final List<String> said = new ArrayList<>();

        @Override
        public void remember(URI upload) {
            place = Optional.of(upload);
            said.add("remember " + upload.getPath());
        }

        @Override
        public void forget() {
            place = Optional.empty();
            said.add("forget");
        }
    }

    private Answer<URI> bring() {
        var file = new UploadFile(caseId, "m-1", "m-1.pdf", "a".repeat(64), content.length, () -> content);
        return client.uploads().bring(file, notes.place, notes);
    }

    private void assertArrived(String name) {
        assertEquals(new Answer.Accepted<>(platform.uri("/files/" + name)), bring());
        assertArrayEquals(content, platform.files().get(name));
    }

    @Test
    void bringsEveryByteInBoundedChunks() {
        assertArrived("f1");
        assertEquals(
                List.of("create", "PATCH", "PATCH", "PATCH"), platform.log().subList(0, 4));
        assertEquals("1.0.0", platform.header("PATCH", "Tus-Resumable"));
        assertEquals("application/offset+octet-stream", platform.header("PATCH", "Content-Type"));
        assertEquals("T-001", platform.header("PATCH", "Terminal-Id"));
    }

    @Test
    void saysWhatTheFileIs() {
        assertArrived("f1");
        assertEquals(Integer.toString(content.length), platform.header("create", "Upload-Length"));
        var pairs = new TreeMap<String, String>();
        for (String pair : platform.header("create", "Upload-Metadata").split(",")) {
            String[] words = pair.split(" ");
            assertEquals(0, words[1].length() % 4);
            pairs.put(words[0], new String(Base64.getDecoder().decode(words[1]), StandardCharsets.US_ASCII));
        }
        var expected = Map.of(
                "caseId", caseId.toString(), "materialId", "m-1", "filename", "m-1.pdf", "sha256", "a".repeat(64));
        assertEquals(expected, pairs);
    }

    @Test
    void goesOnAtTheByteWhereTheLineWasCut() {
        platform.next("PATCH", exchange -> platform.append(exchange, "f1", 123_457));
        assertInstanceOf(Answer.Unreachable.class, bring());
        assertArrayEquals(Arrays.copyOf(content, 123_457), platform.files().get("f1"));
        platform.clearLog();

        platform.next("PATCH", exchange -> {
            assertEquals("123457", exchange.getRequestHeaders().getFirst("Upload-Offset"));
            platform.append(exchange, "f1", Integer.MAX_VALUE);
        });
        assertArrived("f1");
        assertEquals(List.of("HEAD", "PATCH", "PATCH"), platform.log().subList(0, 3));
        assertEquals(List.of("remember /files/f1"), notes.said);
    }

    @Test
    void opensNothingWhenAllIsThereAlready() {
        assertArrived("f1");
        platform.clearLog();
        var file = new UploadFile(caseId, "m-1", "m-1.pdf", "a".repeat(64), content.length, () -> {
            throw new AssertionError("opened");
        });
        var place = platform.uri("/files/f1");
        assertEquals(new Answer.Accepted<>(place), client.uploads().bring(file, notes.place, notes));
        assertEquals(List.of("HEAD"), platform.log());
    }

    @Test
    void asksForTheOffsetAfterAConflictAndGoesOn() {
        platform.next("PATCH", 409, "text/plain", "");
        assertArrived("f1");
        assertEquals(List.of("create", "PATCH", "HEAD", "PATCH"), platform.log().subList(0, 4));
    }

    @Test
    void doesNotArgueForEver() {
        for (int i = 0; i < 20; i++) {
            platform.next("PATCH", 409, "text/plain", "");
        }
        assertEquals(new Answer.Transient<>("the upload's offset is disputed"), bring());
    }

    @Test
    void comesBackToALockedUploadAndStartsNoSecond() {
        platform.next("PATCH", 423, "text/plain", "");
        assertEquals(new Answer.Transient<>("the upload is locked"), bring());
        platform.next("HEAD", 423, "text/plain", "");
        assertEquals(new Answer.Transient<>("the upload is locked"), bring());
        assertArrived("f1");
        assertEquals(1, platform.files().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void createsAnUploadAnewWhenItIsGone(int status) {
        platform.next("PATCH", status, "text/plain", "");
        assertArrived("f2");
        assertEquals(List.of("remember /files/f1", "forget", "remember /files/f2"), notes.said);
    }

    @Test
    void createsAnewWhenARememberedUploadIsGone() {
        notes.place = Optional.of(platform.uri("/files/f9"));
        assertArrived("f1");
        assertEquals(List.of("forget", "remember /files/f1"), notes.said);
    }

    @Test
    void doesNotCreateForEver() {
        platform.next("PATCH", 404, "text/plain", "");
        platform.next("PATCH", 404, "text/plain", "");
        assertEquals(new Answer.Transient<>("the upload vanished twice"), bring());
    }

    @Test
    void doesNotTakeAPortalForAnUpload() {
        platform.next("create", 200, "text/html", "<html>");
        assertEquals(new Answer.Transient<>("HTTP 200"), bring());
        platform.next("PATCH", 200, "text/html", "<html>");
        assertEquals(new Answer.Transient<>("an upload without an offset"), bring());
        platform.next("HEAD", 200, "text/html", "");
        assertEquals(new Answer.Transient<>("an upload without an offset"), bring());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://files.example/f1", "http://[", "ftp://127.0.0.1/f1"})
    void neverFollowsALocationToAnOpenWay(String location) {
        platform.next("create", exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(201, -1);
        });
        assertEquals(new Answer.Transient<>("an upload without a usable Location"), bring());
        assertEquals(List.of("create"), platform.log());
    }

    @Test
    void doesNotSpinOnAnUploadThatDoesNotMove() {
        platform.next("PATCH", exchange -> {
            exchange.getResponseHeaders().add("Upload-Offset", "0");
            ScriptedPlatform.reply(exchange, 200, "text/plain", "");
        });
        assertEquals(new Answer.Transient<>("the upload does not move"), bring());
    }
}
